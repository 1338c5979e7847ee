using System.Runtime.InteropServices;
using Gridlock.App.CommandLine;
using Gridlock.App.Terminal;
using Gridlock.Core.Players.Catalogue;
using Gridlock.Solver.CpSat;

namespace Gridlock.App.Diagnosis;

/// <summary>Looks at everything that a duel needs.</summary>
internal static class Examination
{
    public static async Task<IReadOnlyList<Symptom>> RunAsync(
        Surroundings surroundings,
        CancellationToken cancellationToken
    ) =>
        [
            Symptom.Good("Gridlock", ToolVersion.Current),
            Symptom.Good(".NET", RuntimeInformation.FrameworkDescription),
            Symptom.Good("system", $"{RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.OSArchitecture}"),
            Symptom.Good("cores", $"{Environment.ProcessorCount}"),
            await NodeVersion.LookAsync(cancellationToken),
            .. await EnginesAsync(cancellationToken),
            TerminalSize(surroundings),
            .. CurrentFolder.Look(),
            .. Keys(surroundings),
        ];

    private static async Task<IEnumerable<Symptom>> EnginesAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<EngineStatus> engines = await EngineLocator.InspectAsync(EngineOption.Logged, cancellationToken);
        bool one = engines.Any(static engine => engine.Available);
        return engines.Select(engine =>
        {
            string name = $"engine {engine.Name}";
            return engine switch
            {
                { Identity: EngineIdentity found } => Symptom.Good(
                    name,
                    $"OR-Tools CP-SAT {found.Version} on {found.Runtime}"
                ),
                { Reason: string reason } when !one => Symptom.Preventing(name, reason, reason),
                _ => Symptom.Absent(name, engine.Reason ?? "not there"),
            };
        });
    }

    private static Symptom TerminalSize(Surroundings surroundings)
    {
        TerminalView view = TerminalView.Look(surroundings.Environment);
        return view.CanShowLive
            ? Symptom.Good("terminal", $"{view.Width}x{view.Height}, interactive: duels are shown live")
            : Symptom.Absent("terminal", $"{view.WhyNotLive}: duels are told line by line");
    }

    private static IEnumerable<Symptom> Keys(Surroundings surroundings) =>
        ProviderCatalogue
            .BuiltIn.Providers.Select(static provider => provider.KeyVariable)
            .OfType<string>()
            .Distinct()
            .Append(ProviderCatalogue.AddressKeyVariable)
            .Select(variable =>
                string.IsNullOrWhiteSpace(surroundings.Environment(variable))
                    ? Symptom.Absent("key", $"{variable} is not set")
                    : Symptom.Good("key", $"{variable} is set")
            );
}
