using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.Core.Gates.Baselines;
using Gridlock.Core.Gates.Rules;
using Gridlock.Puzzles.Identity;

namespace Gridlock.App.Gates;

/// <summary>What a check compares, and by which rules.</summary>
internal sealed class CheckOptions
{
    private readonly SideOptions _baseline = new(
        "--baseline",
        "RUN",
        "What to compare with: a run, or a baseline that was pinned.",
        "Whose cases of the baseline, where it has several players."
    );
    private readonly SideOptions _candidate = new(
        "--candidate",
        "P",
        "Who is compared: a player, who plays now, or a run.",
        "Whose cases of the candidate's run, where it has several players."
    );
    private readonly Option<string?> _pin = ValueOption.Text(
        "--pin",
        "FILE",
        "Write the baseline there, small enough for a repository."
    );
    private readonly Option<string?> _gate = ValueOption.Text(
        "--gate",
        "FILE",
        $"Margins, error rates and budget ({GateFile.UsualFile}, where there is one)."
    );
    private readonly Option<bool> _same = new("--same")
    {
        Description = "Ask if the two are alike, such as one model behind two endpoints; plays the same puzzles.",
    };
    private readonly Option<bool> _samePuzzles = new("--same-puzzles")
    {
        Description = "Play the baseline's own puzzles in place of fresh twins.",
    };
    private readonly Option<int?> _puzzles = ValueOption.Whole(
        "--puzzles",
        1,
        1_000_000,
        "The most puzzles; goes before the gate's."
    );
    private readonly Option<decimal?> _budget = ValueOption.Dollars(
        "--budget",
        "Start no call that could bring what is spent above this many US dollars; goes before the gate's."
    );
    private readonly Option<string?> _seed = ValueOption.Text(
        "--seed",
        "S",
        "Decides the twins and their order; 64 hex digits or any text. A fresh one if not given."
    );
    private readonly Option<string?> _out = ValueOption.Text(
        "--out",
        "DIR",
        "The candidate's run folder, new or empty (runs/TIME-check)."
    );
    private readonly PaceOptions _pace = new();

    public void AddTo(Verb verb)
    {
        _baseline.AddTo(verb);
        _candidate.AddTo(verb);
        foreach (Option option in new Option[] { _pin, _gate, _same, _samePuzzles, _puzzles, _budget, _seed, _out })
        {
            verb.Add(option);
        }
        _pace.AddTo(verb);
    }

    /// <summary>Null where the baseline is not to be kept.</summary>
    public string? Pin(ParseResult given) => given.GetValue(_pin);

    /// <summary>A player or a run; null where the baseline is only to be kept.</summary>
    /// <exception cref="CommandFailure">There is nothing to compare with, or nothing to do.</exception>
    public string? Candidate(ParseResult given)
    {
        string? candidate = _candidate.Named(given);
        return _baseline.Named(given) is null
                ? throw CommandFailure.Misuse(
                    "'gridlock check' needs --baseline: a run, or a baseline that was pinned."
                )
            : candidate is null && Pin(given) is null
                ? throw CommandFailure.Misuse(
                    "'gridlock check' needs --candidate: a player or a run; --pin FILE alone keeps the baseline."
                )
            : candidate;
    }

    public Baseline OpenCandidate(ParseResult given, TextWriter error, CancellationToken cancellationToken) =>
        _candidate.Open(given, error, cancellationToken);

    /// <exception cref="CommandFailure">The baseline or the gate is none.</exception>
    public CheckRequest Read(ParseResult given, TextWriter error, CancellationToken cancellationToken)
    {
        // A file that can not be read is told before a long run is judged.
        GatePlan plan = Plan(given);
        string? seed = given.GetValue(_seed);
        return new CheckRequest(
            _baseline.Open(given, error, cancellationToken),
            plan,
            given.GetValue(_same),
            seed is null ? Seed.Fresh() : Seed.Parse(seed),
            _pace.TokensPerSecond(given),
            given.GetValue(_out)
        );
    }

    private GatePlan Plan(ParseResult given)
    {
        GatePlan plan = GateFile.Read(given.GetValue(_gate));
        return plan with
        {
            MostPuzzles = given.GetValue(_puzzles) ?? plan.MostPuzzles,
            Budget = given.GetValue(_budget) ?? plan.Budget,
            // Only the same prompt shows whether the tokens are counted alike.
            SamePuzzles = plan.SamePuzzles || given.GetValue(_samePuzzles) || given.GetValue(_same),
        };
    }
}
