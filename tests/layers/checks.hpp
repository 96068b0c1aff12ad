// What the tree must not contain, each as a function from sources to complaints. tables.hpp says
// what is allowed.
#pragma once

#include <string>
#include <vector>

#include "tests/layers/source_tree.hpp"

namespace rb::layers {

using Complaints = std::vector<std::string>;  // "core/a/b.hpp:12: ..."

// Each folder includes only the folders that tables.hpp gives it; core never sim, the auditor never
// the engine; paths are written from the root.
[[nodiscard]] Complaints check_folders(const std::vector<SourceFile>& files);

// A library outside the standard one is included only where tables.hpp says.
[[nodiscard]] Complaints check_libraries(const std::vector<SourceFile>& files);

// Clocks, threads, environment, unordered containers, standard distributions and libm in the
// folders that must give the same bytes on every machine.
[[nodiscard]] Complaints check_determinism(const std::vector<SourceFile>& files);

// Nothing that is shipped reaches into the network.
[[nodiscard]] Complaints check_network(const std::vector<SourceFile>& files);

// Ceilings on files and folders, one `#pragma once` a header, names in snake_case.
[[nodiscard]] Complaints check_sizes(const std::vector<SourceFile>& files);

// Exceptions of tables.hpp that nothing needs any more.
[[nodiscard]] Complaints stale_exceptions(const std::vector<SourceFile>& files);

}  // namespace rb::layers
