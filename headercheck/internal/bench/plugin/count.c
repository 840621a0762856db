// SPDX-License-Identifier: Apache-2.0

// A plugin of QEMU's user mode that counts the instructions of a process. Command bench compiles
// it where perf counts none. At the end it adds a line with the count to the file that out= names.
// Threads that run at the same moment may lose a few counts: QEMU's inline addition is not atomic.
//
// The declarations are those of version 1 of QEMU's plugin interface (QEMU 7.2, "QEMU TCG
// Plugins"). They stand here because Debian ships no header for them.

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct qemu_plugin_tb;
enum { QEMU_PLUGIN_INLINE_ADD_U64 };
void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id, void (*call)(uint64_t id, struct qemu_plugin_tb *block));
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb *block, int operation, void *to, uint64_t by);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
void qemu_plugin_register_atexit_cb(uint64_t id, void (*call)(uint64_t id, void *data), void *data);

int qemu_plugin_version = 1;

static uint64_t count;
static char path[4096];

static void translated(uint64_t id, struct qemu_plugin_tb *block)
{
	(void)id;
	qemu_plugin_register_vcpu_tb_exec_inline(block, QEMU_PLUGIN_INLINE_ADD_U64, &count, qemu_plugin_tb_n_insns(block));
}

static void ended(uint64_t id, void *data)
{
	FILE *f = fopen(path, "a");

	(void)id;
	(void)data;
	if (f) {
		fprintf(f, "%llu\n", (unsigned long long)count);
		fclose(f);
	}
}

int qemu_plugin_install(uint64_t id, const void *info, int argc, char **argv)
{
	(void)info;
	for (int i = 0; i < argc; i++)
		if (!strncmp(argv[i], "out=", 4) && strlen(argv[i]) < sizeof path + 4)
			strcpy(path, argv[i] + 4);
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
	qemu_plugin_register_atexit_cb(id, ended, NULL);
	return 0;
}
