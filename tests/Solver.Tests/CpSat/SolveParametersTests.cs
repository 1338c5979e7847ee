using Gridlock.Solver.CpSat;
using Gridlock.Solver.CpSat.Protos;

namespace Gridlock.Solver.Tests.CpSat;

public sealed class SolveParametersTests
{
    [Fact]
    public void Text_for_the_native_engine_says_what_the_bytes_for_the_wasm_engine_say()
    {
        var parameters = new SolveParameters(TimeSpan.FromSeconds(2.5), Seed: 7);
        parameters
            .ToText()
            .Should()
            .Be(
                "random_seed: 7 max_time_in_seconds: 2.5 log_search_progress: false cp_model_presolve: false "
                    + "linearization_level: 0 cp_model_probing_level: 0 catch_sigint_signal: false "
                    + "use_sat_inprocessing: false symmetry_level: 0 num_workers: 1"
            );
        SatParameters read = SatParameters.Parser.ParseFrom(parameters.ToBytes());
        read.Should().Match<SatParameters>(p => p.RandomSeed == 7 && p.MaxTimeInSeconds == 2.5 && p.NumWorkers == 1);
    }
}
