using Gridlock.Core.Loops;

namespace Gridlock.Core.Tests.Loops.Samples;

/// <summary>The sample of LOOPS.md: the detector without anything else of the harness.</summary>
internal static class LoopSample
{
    internal static void Tell(IEnumerable<string> stream, TextWriter output)
    {
        // sample
        var detector = new LoopDetector();
        foreach (string piece in stream)
        {
            if (detector.Add(piece))
            {
                Loop loop = detector.Alarm!.Value;
                output.WriteLine($"{loop.Kind.Word()} since character {loop.Onset}, told at {loop.Alarm}");
            }
        }
        // end
    }
}
