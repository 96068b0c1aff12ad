#include "prod/store/check.hpp"

#include <algorithm>

#include "core/engine/tenant/tenant_check.hpp"

namespace rb::prod {
namespace {

class StoreCheck {
 public:
  StoreCheck(TenantStore& store, const PolicyByHash& policies)
      : store_(store), policies_(policies) {}

  Result<CheckReport> run() {
    auto checkpoints = store_.checkpoints();
    if (!checkpoints) return tl::unexpected(checkpoints.error());
    checkpoints_ = *std::move(checkpoints);
    auto read = store_.read_log(0, [&](const Event& event) -> Result<void> {
      compare_with_log(event);
      if (auto folded = fold(folded_, event, policies_); !folded) return folded;
      compare_with_checkpoints();
      return {};
    });
    if (!read) {
      if (read.error().code == ErrorCode::io_failed) return tl::unexpected(read.error());
      find(read.error().message);
    }
    for (const CheckpointInfo& info : checkpoints_) {
      if (info.sequence > state().sequence) find(name(info) + ": the log does not reach it");
    }
    for (std::string& wrong : rb::check(state())) find(std::move(wrong));
    count();
    return std::move(report_);
  }

 private:
  [[nodiscard]] const TenantState& state() const { return folded_.state; }
  void find(std::string what) { report_.findings.push_back(std::move(what)); }
  [[nodiscard]] static std::string name(const CheckpointInfo& info) {
    return "the checkpoint at event " + std::to_string(info.sequence);
  }

  void compare_with_log(const Event& event) {
    const auto* taken = std::get_if<event::CheckpointTaken>(&event.body);
    if (taken == nullptr) return;
    const std::string where = "event " + std::to_string(event.sequence) + ": ";
    ++report_.digests;
    if (taken->by_state != state().by_state || taken->by_ending != state().by_ending) {
      find("I27: " + where + "the fold counts otherwise");
    } else if (taken->state_digest != digest(state())) {
      find("I19: " + where + "the fold has another digest");
    }
  }

  void compare_with_checkpoints() {
    for (const CheckpointInfo& info : checkpoints_) {
      if (info.sequence != state().sequence) continue;
      ++report_.digests;
      auto stored = read_checkpoint(store_, info, policies_);
      if (!stored) {
        find(name(info) + ": " + stored.error().message);
      } else if (info.digest != digest(state())) {
        find("I19: " + name(info) + " is not the fold of the log");
      }
    }
  }

  void count() {
    report_.events = folded_.folded;
    report_.campaigns = state().campaigns.size();
    report_.patients = state().patients.size();
    report_.assignments = state().assignments.size();
    report_.live =
        report_.assignments - state().by_state[static_cast<std::size_t>(StateKind::done)];
  }

  TenantStore& store_;
  const PolicyByHash& policies_;
  std::vector<CheckpointInfo> checkpoints_;
  Recovered folded_;
  CheckReport report_;
};

}  // namespace

Result<CheckReport> check(TenantStore& store, const PolicyByHash& policies) {
  return StoreCheck(store, policies).run();
}

}  // namespace rb::prod
