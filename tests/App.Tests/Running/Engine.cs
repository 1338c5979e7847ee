using Gridlock.Solver.CpSat;

namespace Gridlock.App.Tests.Running;

/// <summary>Whether this machine can prove anything.</summary>
internal static class Engine
{
    private static readonly Lazy<Task<string?>> Missing = new(LookAsync);

    public static async Task RequireAsync()
    {
        if (await Missing.Value is string reason)
        {
            Assert.Skip(reason);
        }
    }

    private static async Task<string?> LookAsync()
    {
        EngineOpening opening = await EngineLocator.OpenAsync(
            new EngineOptions { Workers = 1 },
            CancellationToken.None
        );
        if (opening is not EngineOpening.Opened opened)
        {
            return ((EngineOpening.Unavailable)opening).Reason;
        }
        await opened.Engine.DisposeAsync();
        return null;
    }
}
