namespace Gridlock.Benchmarks.Calls.Sides;

/// <summary>A way to make calls that leaves the same evidence as the other.</summary>
internal interface ICallSide : IAsyncDisposable
{
    /// <summary>Pieces of text received so far.</summary>
    long Deltas { get; }

    /// <exception cref="InvalidOperationException">The call was not answered in full.</exception>
    Task CallAsync(int number, CancellationToken cancellationToken);
}
