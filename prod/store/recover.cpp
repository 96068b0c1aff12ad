#include "prod/store/recover.hpp"

#include "core/engine/tenant/tenant_slices.hpp"

namespace rb::prod {
namespace {

// A transaction each: a few milliseconds, which an append may have to wait for.
constexpr std::size_t kSliceBytes = 256U << 10U;

Result<TenantState> read_state(TenantStore& store, const CheckpointInfo& info,
                               const PolicyByHash& policies) {
  SliceReader reader(policies);
  auto read =
      store.read_checkpoint(info.id, [&](std::string_view slice) { return reader.add(slice); });
  if (!read) return tl::unexpected(read.error());
  auto state = reader.finish(info.digest);
  if (state && state->sequence != info.sequence) {
    return fail(ErrorCode::corrupt_data, "a checkpoint is of another moment than it says");
  }
  return state;
}

}  // namespace

Result<Recovered> recover(TenantStore& store, const PolicyByHash& policies) {
  Recovered recovered;
  auto info = store.newest_checkpoint();
  if (!info) return tl::unexpected(info.error());
  if (*info) {
    auto state = read_state(store, **info, policies);
    if (state) {
      recovered.state = *std::move(state);
      recovered.at = (*info)->at;
      recovered.checkpoint = (*info)->sequence;
    } else {
      recovered.warning = state.error().message;
    }
  }
  if (auto done = catch_up(store, policies, recovered); !done) return tl::unexpected(done.error());
  return recovered;
}

Result<void> catch_up(TenantStore& store, const PolicyByHash& policies, Recovered& recovered) {
  return store.read_log(recovered.state.sequence, [&](const Event& event) -> Result<void> {
    if (const auto* started = std::get_if<event::CampaignStarted>(&event.body);
        started != nullptr && policies(started->policy_hash) == nullptr) {
      return fail(ErrorCode::corrupt_data, "the policy of a campaign is not stored");
    }
    evolve(recovered.state, event, policies);
    recovered.at = event.at;
    ++recovered.folded;
    return {};
  });
}

Result<void> store_checkpoint(TenantStore& store, const Recovered& recovered) {
  auto writer = store.begin_checkpoint();
  if (!writer) return tl::unexpected(writer.error());
  auto written = write_slices(recovered.state, kSliceBytes,
                              [&](std::string_view slice) { return (*writer)->add(slice); });
  if (!written) return written;
  return (*writer)->finish({.sequence = recovered.state.sequence,
                            .digest = digest(recovered.state),
                            .at = recovered.at});
}

}  // namespace rb::prod
