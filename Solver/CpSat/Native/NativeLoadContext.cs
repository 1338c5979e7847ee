using System.Reflection;
using System.Runtime.Loader;

namespace Gridlock.Solver.CpSat.Native;

/// <summary>Keeps the package's own Google.Protobuf apart from ours, which is another version.</summary>
internal sealed class NativeLoadContext(string library) : AssemblyLoadContext("Gridlock native engine")
{
    private readonly AssemblyDependencyResolver _resolver = new(library);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string? path = _resolver.ResolveAssemblyToPath(assemblyName);
        return path is null ? null : LoadFromAssemblyPath(path);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        string? path = _resolver.ResolveUnmanagedDllToPath(unmanagedDllName);
        return path is null ? base.LoadUnmanagedDll(unmanagedDllName) : LoadUnmanagedDllFromPath(path);
    }
}
