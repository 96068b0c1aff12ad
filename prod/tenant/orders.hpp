// From an effect, which knows numbers only, to an order that an adapter can carry out.
#pragma once

#include "core/engine/engine.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "core/outreach/effects.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

// Hands effects to the peers. What cannot be ordered at all (no peer, no template) comes back as
// refused or failed, by `deliver`: nothing is silent.
class Orders final : public Dispatcher {
 public:
  struct Context {
    const TenantSetup& setup;
    const Engine& engine;
    const Directory& directory;
    const PolicyBook& policies;
    const LinkSigner& links;
    const std::string& store_name;
    Worklist& worklist;
    const SlotTable& slots;
    const DeskIndex& desk;
    Deliver deliver;
  };
  explicit Orders(Context context) : in_(std::move(context)) {}

  void connect(const TenantPeers& peers) { peers_ = peers; }
  void dispatch(Instant now, const Effect& effect) override;

  // What bookings had to say and no campaign carried: nobody was told.
  [[nodiscard]] std::uint64_t untold() const { return untold_; }

 private:
  void order(Instant now, const effect::OutboundCall& e);
  void order(Instant now, const effect::OutboundText& e);
  void order(Instant now, const effect::Cancellation& e);
  void order(Instant now, const effect::AttemptLookUp& e);
  void order(Instant now, const effect::EhrRequest& e);
  void order(Instant now, const effect::Alert& e);
  void order(Instant, const effect::TaskListed& e) {
    in_.worklist.open({e.task, e.assignment, e.patient, e.reason, {}});
  }
  void order(Instant, const effect::TaskWithdrawn& e) { in_.worklist.close(e.task); }
  void order(Instant now, const BookingEffect& e) {
    std::visit([&](const auto& one) { order(now, one); }, e);
  }
  void order(Instant now, const effect::BookingRequest& e);
  void order(Instant, const effect::BookingNotice&) { ++untold_; }
  // Whoever would telephone finds it gone from the list: that is made of the state.
  void order(Instant, const effect::OfficeRequestWithdrawn&) {}
  void order(Instant, const OfficeEffect& e) {
    std::visit([&](const auto& one) { order(one); }, e);
  }
  void order(const office::effect::Message& e);
  void order(const office::effect::LookUp& e);
  void order(const office::effect::Withdrawal& e);
  void order(Instant, const effect::BookingTaskListed& e);
  void order(Instant, const effect::BookingTaskWithdrawn& e) { in_.worklist.close(e.task); }

  [[nodiscard]] BookingDeskView desk_view() const;
  [[nodiscard]] const Policy& policy(CampaignId campaign) const;
  [[nodiscard]] std::optional<std::string> checked_visit(const AboutBooking& about) const;

  Context in_;
  TenantPeers peers_;
  std::uint64_t untold_ = 0;
};

// The key of a campaign's alert: fired when it stops itself, resolved when it goes on.
[[nodiscard]] std::string alert_key(const std::string& tenant, CampaignId campaign);

// Ours, of an assignment's appointment in the EHR: "mercy-4f9ab1c2-17". `store`: its name, so that
// a store that begins anew does not find the appointments of the one before.
[[nodiscard]] std::string appointment_identifier(const std::string& tenant,
                                                 const std::string& store, AssignmentId assignment);

}  // namespace rb::prod
