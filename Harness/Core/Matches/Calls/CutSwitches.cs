using System.Collections.Concurrent;
using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Matches.Calls;

/// <summary>Stops single calls that are under way; what came of them is kept.</summary>
public sealed class CutSwitches
{
    private readonly ConcurrentDictionary<string, CutSwitch> _switches = [];

    /// <summary>Closes the call's connection at once and ends its record as cut off.</summary>
    /// <param name="call">As its events name it.</param>
    /// <param name="reason">One sentence for people and for the journal.</param>
    /// <param name="loop">The loop for which it is cut; null for another reason.</param>
    /// <returns>False if no such call is under way.</returns>
    public bool Cut(string call, string reason, LoopFinding? loop = null)
    {
        bool found = _switches.TryGetValue(call, out CutSwitch? under);
        return found && under!.Cut(reason, loop);
    }

    internal CutSwitch Open(string call) => _switches[call] = new CutSwitch(() => _switches.TryRemove(call, out _));
}
