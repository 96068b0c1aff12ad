// A store's log as a log file, for `ringback audit` and everything else that reads one.
#pragma once

#include "core/log/bytes.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

// The stored header, each campaign's definition before its first event, every event that is durable
// now, and the record that nothing follows. The events that were written. Error: not_found (a
// header or a definition that is not stored), corrupt_data, those of the sink.
[[nodiscard]] Result<std::uint64_t> export_log(TenantStore& store, ByteSink& sink);

}  // namespace rb::prod
