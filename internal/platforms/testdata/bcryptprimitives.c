/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The library by which programs in Go get random bytes on Windows, for versions of Wine that
 * lack it (ProcessPrng, Windows 10).
 */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE to, SIZE_T size)
{
    while (size > 0) {
        ULONG part = size > 0x10000000 ? 0x10000000 : (ULONG)size;
        if (!RtlGenRandom(to, part)) return FALSE;
        to += part;
        size -= part;
    }
    return TRUE;
}
