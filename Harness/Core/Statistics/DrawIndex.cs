namespace Gridlock.Core.Statistics;

/// <summary>A source of chance: a whole number from 0 to below the bound, all equally likely.</summary>
public delegate int DrawIndex(int bound);
