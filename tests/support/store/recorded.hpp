// A run that was written down, to be stored and read again.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/store/tenant_store.hpp"
#include "tests/support/engine/random_run.hpp"

namespace rb::test {

// A random run of that seed; made once.
[[nodiscard]] const Recording& recorded(std::uint64_t seed);

[[nodiscard]] PolicyByHash policies_of(const Recording& recording);

// The state after the first `count` events.
[[nodiscard]] TenantState folded(const Recording& recording, std::size_t count);
[[nodiscard]] std::uint64_t digest_after(const Recording& recording, std::size_t count);

// Appends events from..until in commits of one to `most` events, as a seed says.
void append_in_groups(prod::TenantStore& store, std::span<const Event> events,
                      std::size_t most = 20, std::uint64_t seed = 1);

// Everything after `sequence`, as the bytes of its records. Throws std::runtime_error.
[[nodiscard]] std::vector<std::string> read_back(prod::TenantStore& store,
                                                 std::uint64_t sequence = 0);
[[nodiscard]] std::vector<std::string> records_of(std::span<const Event> events);
// How many events `found` holds; -1 if they are not the first of these.
[[nodiscard]] std::int64_t first_of(std::span<const Event> events,
                                    const std::vector<std::string>& found);

// Throws std::runtime_error with the error's message.
template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message);
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

}  // namespace rb::test
