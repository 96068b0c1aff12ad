#include "tests/support/store/recorded.hpp"

#include <map>
#include <stdexcept>

#include "core/engine/tenant/tenant_state.hpp"
#include "core/log/codec.hpp"
#include "tests/support/engine/random_world.hpp"

namespace rb::test {

const Recording& recorded(std::uint64_t seed) {
  static std::map<std::uint64_t, Recording> made;
  auto [place, fresh] = made.try_emplace(seed);
  if (fresh) {
    const RandomRun run = random_run(seed, {.recording = &place->second});
    if (!run.broken.empty()) throw std::runtime_error(run.broken);
  }
  return place->second;
}

PolicyByHash policies_of(const Recording& recording) {
  return [&recording](std::uint64_t hash) { return recording.policy(hash); };
}

TenantState folded(const Recording& recording, std::size_t count) {
  TenantState state;
  for (const Event& event : std::span(recording.events).first(count)) {
    evolve(state, event, policies_of(recording));
  }
  return state;
}

std::uint64_t digest_after(const Recording& recording, std::size_t count) {
  return digest(folded(recording, count));
}

void append_in_groups(prod::TenantStore& store, std::span<const Event> events, std::size_t most,
                      std::uint64_t seed) {
  Dice dice(seed);
  while (!events.empty()) {
    const auto size = std::min(
        events.size(), static_cast<std::size_t>(dice.between(1, static_cast<std::int64_t>(most))));
    must(store.append(events.first(size)));
    events = events.subspan(size);
  }
}

std::vector<std::string> read_back(prod::TenantStore& store, std::uint64_t sequence) {
  std::vector<std::string> records;
  must(store.read_log(sequence, [&](const Event& event) -> Result<void> {
    append_record(records.emplace_back(), event);
    return {};
  }));
  return records;
}

std::vector<std::string> records_of(std::span<const Event> events) {
  std::vector<std::string> records;
  for (const Event& event : events) append_record(records.emplace_back(), event);
  return records;
}

std::int64_t first_of(std::span<const Event> events, const std::vector<std::string>& found) {
  if (found.size() > events.size() || found != records_of(events.first(found.size()))) return -1;
  return static_cast<std::int64_t>(found.size());
}

}  // namespace rb::test
