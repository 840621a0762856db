// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"

	"github.com/spf13/cobra"
)

func newCompletion() *cobra.Command {
	return &cobra.Command{
		Use:   "completion bash|zsh|fish|powershell",
		Short: "Print a script that completes commands, flags and code names",
		Long: `Completion prints a script that completes commands, flags and vocabularies, and
for explain and convert the names of codes. To load it in the running shell:

  bash: source <(secstatus completion bash)
  zsh:  source <(secstatus completion zsh)
  fish: secstatus completion fish | source
  PowerShell: secstatus completion powershell | Out-String | iex

To load it in every shell, write it to:

  bash: ~/.local/share/bash-completion/completions/secstatus
  zsh:  a file named _secstatus in a folder of $fpath
  fish: ~/.config/fish/completions/secstatus.fish
  PowerShell: a file that the one named by $PROFILE loads`,
		Example:   `  secstatus completion bash`,
		ValidArgs: []string{"bash", "zsh", "fish", "powershell"},
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("completion: want bash, zsh, fish or powershell")
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
			case "powershell":
				return cmd.Root().GenPowerShellCompletionWithDesc(w)
			}
			return errors.New("completion " + args[0] + ": want bash, zsh, fish or powershell")
		},
	}
}
