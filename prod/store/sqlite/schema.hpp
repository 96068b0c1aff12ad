// The tables of a tenant's file, and how an older file gets them.
//
//   log         a row for each commit: its events as records, and the chain: SHA-256 over the chain
//               of the row before and these bytes, so that no row can be changed or taken out
//   entries     facts beside the log; the latest of a kind and key holds
//   checkpoints, slices
#pragma once

#include "prod/store/sqlite/database.hpp"

namespace rb::prod {

// Error: unsupported (a newer version wrote it), invalid_input (another program's database), those
// of the database.
[[nodiscard]] Result<void> bring_up_to_date(Database& database);

}  // namespace rb::prod
