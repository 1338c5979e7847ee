using Gridlock.Transcripts.Events;

namespace Gridlock.Core.Matches.Channel;

/// <summary>What a viewer is shown.</summary>
/// <param name="Missed">Deltas that were dropped just before this event, because the viewer lagged behind.</param>
public sealed record ViewerEvent(JournalEvent Event, long Missed);
