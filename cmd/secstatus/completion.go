// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"

	"github.com/spf13/cobra"
)

func newCompletion() *cobra.Command {
	return &cobra.Command{
		Use:   "completion bash|zsh|fish",
		Short: "Print a script that completes commands, flags and code names",
		Long: `Completion prints a script that completes commands, flags and vocabularies, and
for explain and convert the names of codes. To load it in the running shell:

  bash: source <(secstatus completion bash)
  zsh:  source <(secstatus completion zsh)
  fish: secstatus completion fish | source

To load it in every shell, write it to:

  bash: ~/.local/share/bash-completion/completions/secstatus
  zsh:  a file named _secstatus in a folder of $fpath
  fish: ~/.config/fish/completions/secstatus.fish`,
		Example:   `  secstatus completion bash`,
		ValidArgs: []string{"bash", "zsh", "fish"},
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("completion: want bash, zsh or fish")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			w := cmd.OutOrStdout()
			switch args[0] {
			case "bash":
				return cmd.Root().GenBashCompletionV2(w, true)
			case "zsh":
				return cmd.Root().GenZshCompletion(w)
			case "fish":
				return cmd.Root().GenFishCompletion(w, true)
			}
			return errors.New("completion " + args[0] + ": want bash, zsh or fish")
		},
	}
}
