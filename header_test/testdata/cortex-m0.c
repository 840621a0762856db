/* SPDX-License-Identifier: Apache-2.0
 *
 * What a Cortex-M0 begins with: the end of the stack, and where to start (ARMv6-M
 * Architecture Reference Manual, B1.5.3). newlib does the rest; the debugger, here an
 * emulator, lends it input and output (semihosting).
 */

extern void _start(void);

static void fault(void)
{
    __asm__("udf #0");
}

__attribute__((section(".vectors"), used)) static void (*const vectors[])(void) = {
    (void (*)(void))0x20004000, _start, fault, fault
};
