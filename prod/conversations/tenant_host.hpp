// What a conversation looks up in its tenant. On the tenant's thread, for one moment.
#pragma once

#include "core/conversation/dialogue/say.hpp"
#include "core/session/session.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

// By what somebody proves to be the patient: what the directory knows.
[[nodiscard]] KnownIdentity known_identity(const proto::Person& person);

class TenantHost final : public SessionHost {
 public:
  // Both outlive this. Precondition: the patient is one of the tenant's.
  TenantHost(Work& work, const Flow& flow, PatientId patient);

  [[nodiscard]] const Flow& flow() const override { return flow_; }
  [[nodiscard]] const KnownIdentity& known() const override { return known_; }
  [[nodiscard]] const DeskState& desk() const override;
  [[nodiscard]] BookingId booking_of(AssignmentId assignment) const override;
  [[nodiscard]] LocalTime local_start(SlotId slot) const override;
  [[nodiscard]] std::optional<Instant> first_time(const TimeWish& wish) const override;

  [[nodiscard]] Tongue tongue() const { return tongue_; }
  // In words: what is said by the lines of a step that led to `session`.
  [[nodiscard]] std::string words(const Session& session, std::span<const Line> lines) const;
  // What a reply to the question that stands means.
  [[nodiscard]] Reading read(const Session& session, std::string_view reply) const;

 private:
  [[nodiscard]] const Zone& zone_of_visits() const;
  [[nodiscard]] const Zone& own_zone() const;  // the patient's
  [[nodiscard]] OfferWords words_of(SlotId slot) const;
  template <class Use>
  auto speak(const Session& session, Use&& use) const;

  Work& work_;
  const Flow& flow_;
  PatientId patient_;
  KnownIdentity known_;
  Tongue tongue_ = Tongue::english;
  PublicFacts who_;
};

}  // namespace rb::prod
