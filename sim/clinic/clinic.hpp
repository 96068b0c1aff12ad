// The clinics behind bookings, as the truth that the booking workflow meets: who can be booked,
// what others take, how offices answer, what patients need and do, and the ledger of what was truly
// booked. It knows no event calendar: it says what will happen and when, and somebody else makes it
// happen. Every answer but those about what was booked here is a function of the seed and the
// question, whatever was asked before. One thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.hpp"
#include "sim/clinic/conduct.hpp"
#include "sim/clinic/lost/lost_visits.hpp"
#include "sim/clinic/office_ladder.hpp"
#include "sim/clinic/offices.hpp"
#include "sim/clinic/patients.hpp"
#include "sim/clinic/search.hpp"

namespace rb::sim {

struct ClinicConfig {
  std::uint64_t seed = 0;
  proto::Bookings spec;  // complete: every default filled in
  Instant start;
  Instant until;  // the end of the run: offices answer no later than a month after it
  std::shared_ptr<const ZoneTable> zones;
  std::vector<PatientBrief> patients;  // by PatientId; not empty
  std::vector<std::string> languages;  // the population's, by position, the usual one first
};

// appointment: with yes.
struct WriteAnswer {
  BookingAnswer answer = BookingAnswer::no;
  std::uint64_t appointment = 0;
};

struct OfficeAnswer {
  Instant at = kNever;  // silent: never
  BookingAnswer answer = BookingAnswer::silent;
  std::vector<FreeTime> counter;  // counter: one to three times of the same provider
};

class Clinic {
 public:
  // Error: invalid_input if shares do not add up, hours leave no room for the slots, there are more
  // languages or networks than fit, or the run lies outside of 1971 to 2140; not_found if a
  // patient's zone or language is not there.
  [[nodiscard]] static Result<std::unique_ptr<Clinic>> make(ClinicConfig config);

  [[nodiscard]] const std::vector<std::string>& specialties() const { return specialties_; }
  [[nodiscard]] const std::vector<std::string>& networks() const { return networks_; }
  [[nodiscard]] const ProviderDirectory& directory() const { return providers_.directory(); }

  // ---- patients
  // Whoever lost an appointment needs another of its kind, and everything is known of them.
  [[nodiscard]] Needs needs_of(PatientId patient) const;
  [[nodiscard]] DetailSet known_of(PatientId patient) const;
  [[nodiscard]] Home home_of(PatientId patient) const { return needs_.home_of(patient); }
  // Null: they lost none.
  [[nodiscard]] const LostVisit* lost_of(PatientId patient) const;
  [[nodiscard]] ProviderId leaver() const { return lost_ ? lost_->leaver() : ProviderId::none(); }
  [[nodiscard]] const proto::Alternates& alternates() const { return config_.spec.alternates(); }
  // Whether they want staff to book their visit.
  [[nodiscard]] bool wants_person(PatientId patient) const {
    return needs_.wants_person(patient, config_.spec.by_staff().ppm());
  }
  // Of this patient, from 0.
  [[nodiscard]] BookingAnswer verify(PatientId patient, std::uint32_t how_manieth) const;
  [[nodiscard]] std::optional<Reply> on_notice(const Told& told) const {
    return conduct_.on_notice(told);
  }
  // Whether they know it when they are asked on the phone: as when they first answer a notice.
  [[nodiscard]] bool knows(PatientId patient, Detail detail) const {
    return conduct_.knows(patient, detail);
  }
  [[nodiscard]] std::uint8_t satisfaction(PatientId patient, BookingId booking) const {
    return conduct_.satisfaction(patient, booking);
  }

  // ---- free times
  // As SlotSearch::run finds them for somebody who lives where this patient does.
  // `kept`: of which times that are free somebody else is to have them; null: of none.
  void search(Instant now, PatientId patient, const Needs& needs, SearchScope scope,
              std::span<const std::uint64_t> except, std::vector<FreeTime>& found,
              const std::function<bool(std::uint64_t key)>* kept = nullptr);
  // Every free time that new patients can have, of those providers for whom `wanted` holds.
  void all_free(Instant now, const std::function<bool(SpecialtyId)>& wanted,
                std::vector<FreeTime>& found);
  // Nobody has it, and it lies ahead; never so for what is no slot's key.
  [[nodiscard]] bool is_free(std::uint64_t key, Instant now) const {
    return market_.is_slot(key) && search_.is_free(key, now);
  }
  // Not set: no slot has this key.
  [[nodiscard]] std::optional<FreeTime> describe(std::uint64_t key) const;

  // ---- the record system. A key that is no slot is answered with a no.
  // yes; or conflict: somebody has it by now, or its time has come. Asked again for the same
  // booking and key while the appointment stands, it says yes and changes nothing.
  [[nodiscard]] WriteAnswer book(Instant now, BookingId booking, PatientId patient,
                                 std::uint64_t key, MadeBy by = MadeBy::agent);
  // yes while this booking has this slot.
  [[nodiscard]] WriteAnswer read_back(BookingId booking, std::uint64_t key) const;
  // yes, however often; no: there is no such appointment.
  [[nodiscard]] BookingAnswer release(Instant now, std::uint64_t appointment);
  // yes: kept; no: missed, released or not there; not_yet: nothing is recorded of it.
  [[nodiscard]] BookingAnswer visit(Instant now, std::uint64_t appointment) const;
  [[nodiscard]] const std::vector<VisitRecord>& ledger() const { return ledger_.records(); }

  // ---- offices. Precondition: describe() knows the key. An office agrees to no time that is gone
  // or past when it answers: it proposes others.
  [[nodiscard]] OfficeAnswer ask_office(Instant now, BookingId booking, std::uint64_t key);
  // The same of one message of a ladder; whether it arrives and is seen at all is fate_of()'s to
  // say.
  [[nodiscard]] OfficeAnswer answer_message(Instant now, const OfficeMessage& message);
  [[nodiscard]] MessageFate fate_of(const OfficeMessage& message) const {
    return messages_.fate_of(message);
  }
  // How offices are asked; not set: over no channel in particular.
  [[nodiscard]] const std::optional<office::Ladder>& office_ladder() const { return ladder_; }
  [[nodiscard]] const office::OfficeHours& office_hours(ProviderId provider) const {
    return offices_.hours(providers_.directory()[provider].office.zone);
  }

  Clinic(const Clinic&) = delete;
  Clinic& operator=(const Clinic&) = delete;

 private:
  struct Zones {
    std::vector<ZonePeople> people;
    std::vector<ZoneId> used;
  };
  Clinic(ClinicConfig config, const Zones& zones);
  [[nodiscard]] Result<void> lose_appointments();
  [[nodiscard]] ZoneId zone_of_office(std::uint64_t key) const;
  [[nodiscard]] OfficeAnswer answer_of(const OfficeMood& mood, BookingId booking,
                                       std::uint64_t key);
  [[nodiscard]] static Zones zones_of(const std::vector<PatientBrief>& patients);

  ClinicConfig config_;
  std::vector<std::string> specialties_;
  std::vector<std::string> networks_;
  LocalClock clock_;
  Places places_;
  Providers providers_;
  SlotMarket market_;
  VisitLedger ledger_;
  SlotSearch search_;
  PatientNeeds needs_;
  Offices offices_;
  OfficeLadder messages_;
  std::optional<office::Ladder> ladder_;
  Conduct conduct_;
  std::optional<LostVisits> lost_;
  std::vector<std::uint8_t> made_for_;  // appointments by patient, up to 255
};

}  // namespace rb::sim
