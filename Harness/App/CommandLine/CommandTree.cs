using System.CommandLine;
using System.CommandLine.Help;
using Gridlock.App.Commands;
using Gridlock.App.Terminal;

namespace Gridlock.App.CommandLine;

/// <summary>Every command of the program.</summary>
internal static class CommandTree
{
    public const string ProgramName = "gridlock";

    private const string Purpose =
        "Logic puzzles that no model has seen, proven to have exactly one solution, played live and scored against the proof.";

    /// <summary>In the order in which the help names them.</summary>
    private static readonly (string Name, Func<Surroundings, Verb> Create)[] s_verbs =
    [
        ("duel", DuelCommand.Create),
        ("run", RunCommand.Create),
        ("resume", ResumeCommand.Create),
        ("live", LiveCommand.Create),
        ("replay", ReplayCommand.Create),
        ("puzzle", Puzzle),
        ("judge", JudgeCommand.Create),
        ("report", ReportCommand.Create),
        ("loops", LoopsCommand.Create),
        ("claims", ClaimsCommand.Create),
        ("export", ExportCommand.Create),
        ("import", Import),
        ("transcripts", Transcripts),
        ("players", PlayersCommand.Create),
        ("sim", SimCommand.Create),
        ("check", CheckCommand.Create),
        ("plan", PlanCommand.Create),
        ("doctor", DoctorCommand.Create),
    ];

    /// <summary>The whole tree, or, where the arguments begin with a command's name, that command alone: it is all that is used then,
    /// and making the others takes a tenth of the time to a run's first request.</summary>
    public static RootCommand Plant(Surroundings surroundings, IReadOnlyList<string> arguments)
    {
        var root = new RootCommand(Purpose);
        int named = arguments is [var first, ..] ? Array.FindIndex(s_verbs, verb => verb.Name == first) : -1;
        foreach ((_, Func<Surroundings, Verb> create) in named < 0 ? s_verbs : [s_verbs[named]])
        {
            root.Add(create(surroundings));
        }
        root.Add(GlobalOptions.Verbose);
        root.Directives.Clear();
        var help = new HelpPage(surroundings);
        foreach (Option option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption => new HelpAction(help),
                VersionOption => new VersionAction(surroundings.Output),
                _ => option.Action,
            };
        }
        root.SetAction(_ => help.Write(root));
        return root;
    }

    private static Verb Puzzle(Surroundings surroundings) =>
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
        );

    private static Verb Import(Surroundings surroundings) =>
        Group("import", "Bring in other people's evidence.", ImportAnswersCommand.Create(surroundings));

    private static Verb Transcripts(Surroundings surroundings) =>
        Group(
            "transcripts",
            "Look after the journals of runs.",
            TranscriptsVerifyCommand.Create(surroundings),
            TranscriptsIndexCommand.Create(surroundings),
            TranscriptsPackCommand.Create(surroundings)
        );

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
