using System.CommandLine;
using System.CommandLine.Help;
using Gridlock.App.Commands;

namespace Gridlock.App.CommandLine;

/// <summary>Every command of the program.</summary>
internal static class CommandTree
{
    public const string ProgramName = "gridlock";

    private const string Purpose =
        "Logic puzzles that no model has seen, proven to have exactly one solution, played live and scored against the proof.";

    public static RootCommand Plant(Surroundings surroundings)
    {
        var root = new RootCommand(Purpose)
        {
            DuelCommand.Create(surroundings),
            RunCommand.Create(surroundings),
            ResumeCommand.Create(surroundings),
            LiveCommand.Create(surroundings),
            ReplayCommand.Create(surroundings),
            Group(
                "puzzle",
                "Make puzzles, prove and explain them, and make more of them.",
                PuzzleNewCommand.Create(surroundings),
                PuzzleProveCommand.Create(surroundings),
                PuzzleExplainCommand.Create(surroundings),
                PuzzleTwinCommand.Create(surroundings),
                PuzzleStressCommand.Create(surroundings),
                PuzzleCommitCommand.Create(surroundings),
                PuzzleRevealCommand.Create(surroundings),
                PuzzleImportCommand.Create(surroundings)
            ),
            JudgeCommand.Create(surroundings),
            LoopsCommand.Create(surroundings),
            ClaimsCommand.Create(surroundings),
            ReportCommand.Create(surroundings),
            ExportCommand.Create(surroundings),
            Group("import", "Bring in other people's evidence.", ImportAnswersCommand.Create(surroundings)),
            Group(
                "transcripts",
                "Look after the journals of runs.",
                TranscriptsVerifyCommand.Create(surroundings),
                TranscriptsIndexCommand.Create(surroundings)
            ),
            PlayersCommand.Create(surroundings),
            SimCommand.Create(surroundings),
            CheckCommand.Create(surroundings),
            PlanCommand.Create(surroundings),
            DoctorCommand.Create(surroundings),
            GlobalOptions.Verbose,
        };
        root.Directives.Clear();
        foreach (Option option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption => new HelpAction(surroundings.Output),
                VersionOption => new VersionAction(surroundings.Output),
                _ => option.Action,
            };
        }
        root.SetAction(_ => HelpPage.Write(root, surroundings.Output));
        return root;
    }

    private static Verb Group(string name, string description, params ReadOnlySpan<Verb> verbs)
    {
        var group = new Verb(name, description);
        foreach (Verb verb in verbs)
        {
            group.Add(verb);
        }
        return group;
    }
}
