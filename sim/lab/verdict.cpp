#include "sim/lab/verdict.hpp"

#include <map>
#include <optional>

#include "core/engine/tenant_state.hpp"
#include "core/log/codec.hpp"
#include "core/policy/compile.hpp"
#include "core/rules/make_rule_pack.hpp"
#include "core/tzdb/tzdb.hpp"

namespace rb::sim {
namespace {

class EngineFold final : public audit::StateFold {
 public:
  void begin(const proto::LogHeader& header) override {
    if (auto rules = make_rule_pack(header.rules(), header.rules_hash())) rules_ = std::move(*rules);
  }

  void define(const proto::CampaignDefinition& campaign) override {
    LoadedPolicy loaded;
    loaded.message = campaign.policy();
    loaded.file = campaign.policy_file();
    loaded.hash = campaign.policy_hash();
    auto policy = compile_policy(loaded, rules_);
    if (!policy) {
      broken_ = true;
      return;
    }
    policies_[campaign.policy_hash()] = std::make_shared<const Policy>(std::move(*policy));
  }

  void apply(const proto::Event& message) override {
    if (broken_) return;
    auto event = from_proto(message);
    // What cannot be folded safely gives a digest that is none: I19 is broken, the auditor goes on.
    if (!event || event->sequence != state_.sequence + 1 || !sane(*event)) {
      broken_ = true;
      return;
    }
    evolve(state_, *event, [this](std::uint64_t hash) {
      const auto found = policies_.find(hash);
      return found == policies_.end() ? nullptr : found->second;
    });
  }

  [[nodiscard]] std::uint64_t digest() const override {
    return broken_ ? 0 : rb::digest(state_);
  }

 private:
  // The fold trusts its events: a log from elsewhere is checked for the ids it relies on.
  [[nodiscard]] bool sane(const Event& event) const {
    const bool starts = std::holds_alternative<event::CampaignStarted>(event.body);
    const bool enrols = std::holds_alternative<event::PatientEnrolled>(event.body);
    if (const auto* started = std::get_if<event::CampaignStarted>(&event.body)) {
      return policies_.contains(started->policy_hash) &&
             event.campaign.index() == state_.campaigns.size();
    }
    if (!event.campaign.is_none() && !starts && event.campaign.index() >= state_.campaigns.size()) {
      return false;
    }
    if (const auto* enrolled = std::get_if<event::PatientEnrolled>(&event.body)) {
      return event.assignment.index() == state_.assignments.size() &&
             enrolled->patient.index() < state_.patients.size();
    }
    return event.assignment.is_none() || enrols ||
           event.assignment.index() < state_.assignments.size();
  }

  RulePack rules_;
  std::map<std::uint64_t, std::shared_ptr<const Policy>> policies_;
  TenantState state_;
  bool broken_ = false;
};

}  // namespace

std::shared_ptr<audit::StateFold> engine_fold() { return std::make_shared<EngineFold>(); }

Result<AuditedLog> audit_log(ByteSource& source, bool ledger) {
  audit::Options options;
  std::optional<Error> no_zone;
  options.offset_at = [&no_zone, offsets = independent_offsets()](std::string_view zone, Instant at) {
    auto offset = offsets(zone, at);
    if (!offset) no_zone = offset.error();
    return offset.value_or(0s);
  };
  options.expect_ledger = ledger;
  options.fold = engine_fold();
  LogReader reader(source);
  audit::Auditor auditor(std::move(options));
  while (true) {
    auto record = reader.next();
    if (!record) return tl::unexpected(record.error());
    if (*record == nullptr) break;
    auditor.feed(**record);
  }
  AuditedLog audited{auditor.finish(), reader.end()};
  if (no_zone) return tl::unexpected(*no_zone);
  return audited;
}

}  // namespace rb::sim
