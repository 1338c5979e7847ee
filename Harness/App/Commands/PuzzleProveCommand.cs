using System.CommandLine;
using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;
using Gridlock.Puzzles.Tiers;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Commands;

/// <summary>gridlock puzzle prove FILE: exactly one solution, or a counter-example.</summary>
internal static class PuzzleProveCommand
{
    private static readonly int s_depth = 2 * Environment.ProcessorCount;

    public static Verb Create(Surroundings surroundings)
    {
        Argument<string> file = PuzzleSource.Argument();
        var json = JsonOption.Create();
        var engine = new EngineOption();
        var verb = new Verb("prove", "Have CP-SAT prove puzzles, or find what is wrong with them.")
        {
            Examples =
            [
                ("gridlock puzzle prove p.jsonl", "is each unique?"),
                ("gridlock puzzle new --json | gridlock puzzle prove - --json", "a verdict a line, for scripts"),
            ],
            ExitCodes =
            [
                (ExitCode.Good, "every puzzle is unique"),
                (ExitCode.BadVerdict, "one is not, or its recorded solution is wrong: it is shown why"),
                (ExitCode.Misuse, "unreadable input"),
                (ExitCode.Inconclusive, "one was not decided in time, or Ctrl-C"),
                (ExitCode.Infrastructure, "no engine"),
            ],
        };
        verb.Add(file);
        verb.Add(json);
        engine.AddTo(verb);
        verb.SetAction(
            async (given, cancellationToken) =>
            {
                PuzzleSource source = PuzzleSource.Open(given.GetRequiredValue(file));
                await using ICpSatEngine opened = await engine.OpenAsync(
                    given,
                    Environment.ProcessorCount,
                    cancellationToken
                );
                var inspector = new PuzzleInspector(
                    new Prover(opened, new ProverOptions { Clock = surroundings.Time })
                );
                var report = new VerdictReport(surroundings.Output, inspector.Engine, given.GetValue(json));
                var progress = new ProgressLine(surroundings.Error, surroundings.Time, "puzzles", null);
                var verdicts = OrderedPipeline.RunAsync(
                    source.ReadWithNotesAsync(cancellationToken),
                    inspector.InspectAsync,
                    s_depth,
                    cancellationToken
                );
                var statuses = new HashSet<string>();
                bool wrong = false;
                await foreach (PuzzleVerdict verdict in verdicts)
                {
                    report.Write(verdict);
                    statuses.Add(verdict.Status);
                    wrong |= !verdict.SolutionViolates.IsEmpty;
                    progress.Advance();
                }
                return (int)(wrong ? ExitCode.BadVerdict : CodeOf(statuses));
            }
        );
        return verb;
    }

    private static ExitCode CodeOf(HashSet<string> statuses) =>
        statuses.Overlaps([ProofStatus.Ambiguous, ProofStatus.Impossible]) ? ExitCode.BadVerdict
        : statuses.Contains(ProofStatus.Undecided) ? ExitCode.Inconclusive
        : ExitCode.Good;
}
