using System.Reflection;

namespace Gridlock.Solver.CpSat.Native;

/// <summary>The one class of the native engine's library, bound by reflection so that nothing here needs its package.</summary>
/// <param name="Version">The version of Google.OrTools.</param>
/// <param name="Solve">A serialised CpModelProto and SatParameters as text in, a serialised CpSolverResponse out.</param>
internal sealed record NativeLibrary(string Version, Func<byte[], string, byte[]> Solve)
{
    private const string Assembly = "Gridlock.Engines.Native";
    private const string Class = "Gridlock.Engines.Native.NativeCpSat";

    public static string PathIn(string folder) => Path.Combine(folder, "Native", "bin", Assembly + ".dll");

    /// <exception cref="NativeLibraryException">A file is missing or broken, or does not hold what it should.</exception>
    public static NativeLibrary Load(string path)
    {
        try
        {
            Type type = new NativeLoadContext(path).LoadFromAssemblyPath(path).GetType(Class, throwOnError: true)!;
            var solve = type.GetMethod("Solve", [typeof(byte[]), typeof(string)])!;
            var version = (string)type.GetProperty("Version")!.GetValue(null)!;
            return new NativeLibrary(version, solve.CreateDelegate<Func<byte[], string, byte[]>>());
        }
        catch (Exception failure) when (IsLoading(failure))
        {
            throw new NativeLibraryException(failure.InnerException?.Message ?? failure.Message, failure);
        }
    }

    /// <summary>Whether the exception says that a library is missing or unfit, rather than that a model is.</summary>
    public static bool IsLoading(Exception failure) =>
        failure
            is IOException
                or BadImageFormatException
                or TypeLoadException
                or NullReferenceException
                or ArgumentException
                or MissingMemberException
                or TargetInvocationException
                or TypeInitializationException;
}
