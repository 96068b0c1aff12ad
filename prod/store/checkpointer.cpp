#include "prod/store/checkpointer.hpp"

#include <sys/resource.h>

#include <algorithm>

namespace rb::prod {
namespace {

constexpr int kRestAfterError = 30;  // looks: what went wrong may cost a whole fold each time
constexpr int kNiceness = 10;        // of the thread: Linux keeps one for each

}  // namespace

Checkpointer::Checkpointer(std::vector<Tenant> tenants, Options options) : options_(options) {
  for (Tenant& tenant : tenants) {
    kept_.push_back({.tenant = std::move(tenant), .next_at = 0, .rests = 0, .status = {}});
  }
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Checkpointer::stop() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

CheckpointerStatus Checkpointer::status(std::size_t tenant) const {
  const std::lock_guard lock(mutex_);
  return kept_.at(tenant).status;
}

void Checkpointer::change(Kept& kept, const std::function<void(CheckpointerStatus&)>& change) {
  const std::lock_guard lock(mutex_);
  change(kept.status);
}

void Checkpointer::run(const std::stop_token& stop) {
  ::setpriority(PRIO_PROCESS, 0, kNiceness);
  while (!stop.stop_requested()) {
    for (Kept& kept : kept_) {
      if (kept.rests > 0 && --kept.rests > 0) continue;
      auto looked = look_after(kept, stop);
      if (stop.stop_requested()) return;
      if (!looked) kept.rests = kRestAfterError;
      change(kept, [&](CheckpointerStatus& status) {
        status.error = looked ? "" : looked.error().message;
      });
    }
    std::unique_lock lock(mutex_);
    stopped_.wait_for(lock, stop, options_.look_every, [] { return false; });
  }
}

Result<void> Checkpointer::look_after(Kept& kept, const std::stop_token& stop) {
  if (auto tidied = kept.tenant.store->tidy(); !tidied) return tidied;
  const std::uint64_t last = kept.tenant.store->health().last_sequence;
  if (last < std::max(kept.next_at, options_.least_events)) return {};
  return checkpoint(kept, stop);
}

Result<void> Checkpointer::checkpoint(Kept& kept, const std::stop_token& stop) {
  TenantStore& store = *kept.tenant.store;
  const auto from = std::chrono::steady_clock::now();
  auto recovered = recover(store, kept.tenant.policies, stop);
  if (!recovered) return tl::unexpected(recovered.error());
  const std::uint64_t due = std::max<std::uint64_t>(
      options_.least_events, options_.events_a_patient * recovered->state.patients.size());
  const bool wanted = recovered->folded >= due || !recovered->warning.empty();
  if (wanted) {
    if (auto stored = store_checkpoint(store, *recovered, stop); !stored) return stored;
  }
  const std::uint64_t newest = wanted ? recovered->state.sequence : recovered->checkpoint;
  kept.next_at = newest + due;
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now() - from);
  change(kept, [&](CheckpointerStatus& status) {
    status.sequence = newest;
    status.warning = recovered->warning;
    if (!wanted) return;
    ++status.made;
    status.took = took;
  });
  return {};
}

}  // namespace rb::prod
