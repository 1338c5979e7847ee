using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Gates;
using Gridlock.App.Terminal;
using Gridlock.Core.Gates.Planning;
using Gridlock.Core.Statistics.Power;

namespace Gridlock.App.Commands;

/// <summary>gridlock plan: what finding a difference takes, before anything is spent.</summary>
internal sealed class PlanCommand
{
    private const double UsualDifference = 0.1;
    private const double UsualPower = 0.9;
    private const double UsualDiscordant = 0.2;
    private const double UsualAlpha = 0.05;
    private const int UsualAnswerTokens = 2_000;

    private readonly Surroundings _surroundings;
    private readonly ConfigOption _config = new();
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<double?> _difference = Share(
        "--difference",
        $"The difference of the rates of right answers ({UsualDifference})."
    );
    private readonly Option<double?> _power = Share("--power", $"How likely it is to be found ({UsualPower}).");
    private readonly Option<double?> _discordant = Share(
        "--discordant",
        $"The share of puzzles that only one of the two solves ({UsualDiscordant})."
    );
    private readonly Option<double?> _alpha = Share("--alpha", $"How likely a false alarm may be ({UsualAlpha}).");
    private readonly Option<bool> _oneSided = new("--one-sided") { Description = "Look for a drop only." };
    private readonly Option<int?> _tiers = ValueOption.Whole(
        "--tiers",
        1,
        3,
        "Tiers of each puzzle that are played (1)."
    );
    private readonly Option<int?> _rounds = ValueOption.Whole(
        "--rounds",
        0,
        20,
        "Verification rounds after each answer (0)."
    );
    private readonly Option<int?> _repeats = ValueOption.Whole(
        "--repeats",
        1,
        1_000,
        "How often each tier is played (1)."
    );
    private readonly Option<int?> _tokens = ValueOption.Whole(
        "--tokens",
        1,
        10_000_000,
        $"Tokens of an answer, reasoning included ({UsualAnswerTokens})."
    );

    private readonly Option<string[]> _players = new("--player")
    {
        HelpName = "P",
        Description = "A player that is to play, for its price; give it once for each.",
    };

    private PlanCommand(Surroundings surroundings) => _surroundings = surroundings;

    public static Verb Create(Surroundings surroundings)
    {
        var command = new PlanCommand(surroundings);
        var verb = new Verb("plan", "Say how many puzzles, calls and dollars it takes to find a difference.")
        {
            Examples =
            [
                ("gridlock plan --difference 0.1 --power 0.8 --discordant 0.2", "puzzles and calls"),
                (
                    "gridlock plan --difference 0.05 --player openai/gpt-5-mini --config prices.yaml",
                    "and dollars, at the prices that you state"
                ),
            ],
            ExitCodes = [(ExitCode.Good, "planned"), (ExitCode.Misuse, "misuse, such as a difference that can not be")],
        };
        foreach (Option option in command.Options())
        {
            verb.Add(option);
        }
        command._config.AddTo(verb);
        verb.Add(command._json);
        verb.SetAction(given => (int)command.Run(given));
        return verb;
    }

    private IEnumerable<Option> Options() =>
        [_difference, _power, _discordant, _alpha, _oneSided, _players, _tiers, _rounds, _repeats, _tokens];

    private ExitCode Run(ParseResult given)
    {
        StatedCatalogue stated = _config.Read(given);
        PairedDesign design = Design(given);
        var request = new PlanRequest(
            design,
            [.. (given.GetValue(_players) ?? []).Select(stated.Name)],
            given.GetValue(_tiers) ?? 1,
            given.GetValue(_rounds) ?? 0,
            given.GetValue(_repeats) ?? 1,
            given.GetValue(_tokens) ?? UsualAnswerTokens
        );
        var report = new PlanReport(request, PlannedComparison.Of(design), stated.Catalogue);
        if (given.GetValue(_json))
        {
            report.WriteJson(_surroundings.Output);
        }
        else
        {
            report.Write(_surroundings.Output, TerminalView.Look(_surroundings.Environment).Width);
        }
        return ExitCode.Good;
    }

    private PairedDesign Design(ParseResult given)
    {
        double difference = given.GetValue(_difference) ?? UsualDifference;
        double discordant = given.GetValue(_discordant) ?? Math.Max(UsualDiscordant, difference);
        return difference switch
        {
            < 0.001 => throw CommandFailure.Misuse(
                $"--difference {difference} would take millions of puzzles; give 0.001 or more."
            ),
            _ when difference > discordant => throw CommandFailure.Misuse(
                $"--difference {difference} can not be above --discordant {discordant}: where both give the same, nobody is ahead; raise --discordant."
            ),
            _ => new PairedDesign(
                difference,
                discordant,
                given.GetValue(_alpha) ?? UsualAlpha,
                given.GetValue(_power) ?? UsualPower,
                given.GetValue(_oneSided) ? 1 : 2
            ),
        };
    }

    private static Option<double?> Share(string name, string description) =>
        ValueOption.Between(name, 0, 1, description);
}
