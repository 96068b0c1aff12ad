#include "prod/store/recover.hpp"

#include "core/engine/tenant/tenant_slices.hpp"

namespace rb::prod {
namespace {

// A transaction each: a few milliseconds, which an append may have to wait for.
constexpr std::size_t kSliceBytes = 256U << 10U;

Result<void> go_on(const std::stop_token& stop) {
  if (stop.stop_requested()) return fail(ErrorCode::unavailable, "it was told to stop");
  return {};
}

}  // namespace

Result<TenantState> read_checkpoint(TenantStore& store, const CheckpointInfo& info,
                                    const PolicyByHash& policies, const std::stop_token& stop) {
  SliceReader reader(policies);
  auto read = store.read_checkpoint(info.id, [&](std::string_view slice) -> Result<void> {
    if (auto on = go_on(stop); !on) return on;
    return reader.add(slice);
  });
  if (!read) return tl::unexpected(read.error());
  auto state = reader.finish(info.digest);
  if (state && state->sequence != info.sequence) {
    return fail(ErrorCode::corrupt_data, "a checkpoint is of another moment than it says");
  }
  return state;
}

Result<Recovered> recover(TenantStore& store, const PolicyByHash& policies,
                          const std::stop_token& stop) {
  auto checkpoints = store.checkpoints();
  if (!checkpoints) return tl::unexpected(checkpoints.error());
  Recovered recovered;
  for (const CheckpointInfo& info : *checkpoints) {
    const std::uint64_t last = store.health().last_sequence;
    if (info.sequence > last) {
      return fail(ErrorCode::corrupt_data, "the log ends at event " + std::to_string(last) +
                                               ", and a checkpoint knows of event " +
                                               std::to_string(info.sequence));
    }
    auto state = read_checkpoint(store, info, policies, stop);
    if (auto on = go_on(stop); !on) return tl::unexpected(on.error());
    if (state) {
      recovered.state = *std::move(state);
      recovered.at = info.at;
      recovered.checkpoint = info.sequence;
      break;
    }
    if (recovered.warning.empty()) recovered.warning = state.error().message;
  }
  if (auto done = catch_up(store, policies, recovered, stop); !done) {
    return tl::unexpected(done.error());
  }
  return recovered;
}

Result<void> fold(Recovered& recovered, const Event& event, const PolicyByHash& policies) {
  if (const auto* started = std::get_if<event::CampaignStarted>(&event.body);
      started != nullptr && policies(started->policy_hash) == nullptr) {
    return fail(ErrorCode::corrupt_data, "event " + std::to_string(event.sequence) +
                                             " starts a campaign whose policy is not to be had");
  }
  evolve(recovered.state, event, policies);
  recovered.at = event.at;
  ++recovered.folded;
  return {};
}

Result<void> catch_up(TenantStore& store, const PolicyByHash& policies, Recovered& recovered,
                      const std::stop_token& stop) {
  return store.read_log(recovered.state.sequence, [&](const Event& event) -> Result<void> {
    if (auto on = go_on(stop); !on) return on;
    return fold(recovered, event, policies);
  });
}

Result<void> store_checkpoint(TenantStore& store, const Recovered& recovered,
                              const std::stop_token& stop) {
  auto writer = store.begin_checkpoint();
  if (!writer) return tl::unexpected(writer.error());
  auto written = write_slices(recovered.state, kSliceBytes, [&](std::string_view slice) {
    if (auto on = go_on(stop); !on) return on;
    return (*writer)->add(slice);
  });
  if (!written) return written;
  return (*writer)->finish({.sequence = recovered.state.sequence,
                            .digest = digest(recovered.state),
                            .at = recovered.at});
}

}  // namespace rb::prod
