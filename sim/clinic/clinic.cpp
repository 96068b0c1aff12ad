#include "sim/clinic/clinic.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "core/base/assert.hpp"
#include "core/provider/spec/ladder_spec.hpp"
#include "sim/clinic/checks.hpp"

namespace rb::sim {
namespace {

constexpr std::size_t kMostLanguages = 16;  // LanguageSet
constexpr std::size_t kMostCountered = 3;   // times that an office proposes. [D]
constexpr std::uint32_t kKnownTo = 40;      // providers of whom one had the lost appointment. [D]
constexpr auto kEveryDetail = static_cast<DetailSet>((1U << kDetails) - 1);
// Days that a slot's key can name, with a year to look ahead.
constexpr Instant kEarliest{std::chrono::sys_days{std::chrono::year{1971} / 1 / 1}};
constexpr Instant kLatest{std::chrono::sys_days{std::chrono::year{2141} / 1 / 1}};
constexpr Millis kHoursBefore = 2 * kDay;
constexpr Millis kHoursAfter = 31 * kDay;

template <class Entries>
std::vector<std::string> names_of(const Entries& entries) {
  std::vector<std::string> names;
  for (const auto& entry : entries) names.push_back(entry.name());
  return names;
}

}  // namespace

Result<std::unique_ptr<Clinic>> Clinic::make(ClinicConfig config) {
  if (auto good = check_bookings(config.spec); !good) return tl::unexpected(good.error());
  if (config.languages.size() > kMostLanguages) {
    return fail(ErrorCode::invalid_input, "bookings: the population has more than 16 languages");
  }
  if (config.patients.empty()) {
    return fail(ErrorCode::invalid_input, "bookings: there are no patients");
  }
  if (config.until < config.start) {
    return fail(ErrorCode::invalid_input, "bookings: the run ends before it starts");
  }
  if (config.start < kEarliest || config.until > kLatest) {
    return fail(ErrorCode::invalid_input,
                "bookings: the run lies outside of the years 1971 to 2140");
  }
  for (const PatientBrief& patient : config.patients) {
    if (patient.zone.index() >= config.zones->size()) {
      return fail(ErrorCode::not_found, "bookings: a patient's time zone is not in the table");
    }
    if (patient.language >= config.languages.size()) {
      return fail(ErrorCode::not_found, "bookings: a patient's language is not in the list");
    }
  }
  const Zones zones = zones_of(config.patients);
  std::unique_ptr<Clinic> clinic(new Clinic(std::move(config), zones));
  if (auto lost = clinic->lose_appointments(); !lost) return tl::unexpected(lost.error());
  return clinic;
}

Clinic::Zones Clinic::zones_of(const std::vector<PatientBrief>& patients) {
  std::map<ZoneId, std::uint64_t> counts;
  for (const PatientBrief& patient : patients) ++counts[patient.zone];
  Zones zones;
  for (const auto& [zone, people] : counts) {
    zones.people.push_back({zone, people});
    zones.used.push_back(zone);
  }
  return zones;
}

Clinic::Clinic(ClinicConfig config, const Zones& zones)
    : config_(std::move(config)),
      specialties_(names_of(config_.spec.needs().specialties())),
      networks_(names_of(config_.spec.needs().networks())),
      clock_(config_.zones),
      places_(config_.seed, static_cast<std::size_t>(config_.spec.clinics().towns()), zones.people),
      providers_(config_.seed, config_.spec, places_, config_.languages),
      market_(config_.seed, config_.spec.clinics(), config_.start, providers_, clock_),
      search_(market_, ledger_),
      needs_(config_.seed, config_.spec.needs(), config_.patients, places_, providers_),
      offices_(config_.seed, config_.spec.offices(), *config_.zones, zones.used,
               {config_.start - kHoursBefore, config_.until + kHoursAfter}),
      messages_(config_.seed, config_.spec.offices()),
      ladder_(ladder_of(config_.spec.offices().ladder())),
      conduct_(config_.seed, config_.spec.conduct(), config_.patients, needs_, clock_),
      made_for_(config_.patients.size(), 0) {}

Result<void> Clinic::lose_appointments() {
  if (!config_.spec.has_lost()) return {};
  auto lost = LostVisits::make(
      {.seed = config_.seed,
       .spec = config_.spec.lost(),
       .start = config_.start,
       .patients = config_.patients.size()},
      [this](PatientId patient, std::vector<ProviderId>& known) {
        needs_.known_to(patient, kKnownTo, known);
      },
      market_);
  if (!lost) return tl::unexpected(lost.error());
  lost_ = std::move(*lost);
  return {};
}

const LostVisit* Clinic::lost_of(PatientId patient) const {
  if (!lost_) return nullptr;
  const std::optional<LostVisit>& visit = lost_->of(patient);
  return visit ? &*visit : nullptr;
}

Needs Clinic::needs_of(PatientId patient) const {
  Needs needs = needs_.needs_of(patient);
  if (const LostVisit* lost = lost_of(patient)) {
    needs.specialty = lost->specialty;
    needs.required = 0;
    const bool back = !needs.preferred.is_none() && lost->provider != lost_->leaver();
    needs.preferred = back ? lost->provider : ProviderId::none();
  }
  return needs;
}

DetailSet Clinic::known_of(PatientId patient) const {
  return lost_of(patient) != nullptr ? kEveryDetail : needs_.known_of(patient);
}

BookingAnswer Clinic::verify(PatientId patient, std::uint32_t how_manieth) const {
  return needs_.verifies(patient, how_manieth) ? BookingAnswer::yes : BookingAnswer::no;
}

void Clinic::search(Instant now, PatientId patient, const Needs& needs, SearchScope scope,
                    std::span<const std::uint64_t> except, std::vector<FreeTime>& found,
                    const std::function<bool(std::uint64_t key)>* kept) {
  search_.run({.now = now,
               .needs = needs,
               .scope = scope,
               .home = needs_.home_of(patient),
               .except = except,
               .kept = kept},
              found);
}

void Clinic::all_free(Instant now, const std::function<bool(SpecialtyId)>& wanted,
                      std::vector<FreeTime>& found) {
  found.clear();
  for (std::uint32_t i = 0; i < providers_.size(); ++i) {
    const Provider provider = providers_.directory()[ProviderId{i}];
    if (provider.accepts_new && wanted(provider.specialty)) {
      search_.all_of(ProviderId{i}, now, found);
    }
  }
}

std::optional<FreeTime> Clinic::describe(std::uint64_t key) const {
  if (!market_.is_slot(key)) return std::nullopt;
  return market_.describe(key);
}

WriteAnswer Clinic::book(Instant now, BookingId booking, PatientId patient, std::uint64_t key,
                         MadeBy by) {
  RB_ASSERT(patient.index() < made_for_.size());
  if (!market_.is_slot(key)) return {};
  if (const WriteAnswer own = read_back(booking, key); own.answer == BookingAnswer::yes) {
    return own;
  }
  if (!search_.is_free(key, now)) return {.answer = BookingAnswer::conflict};
  std::uint8_t& made = made_for_[patient.index()];
  VisitRecord record;
  record.booking = booking;
  record.patient = patient;
  record.slot = key;
  record.provider = slot_of(key).provider;
  record.start = market_.start_of(slot_of(key));
  record.made = now;
  record.by = by;
  record.shows_up = conduct_.shows_up(patient, by == MadeBy::staff, made);
  if (made < 255) ++made;
  return {BookingAnswer::yes, ledger_.add(record).appointment};
}

WriteAnswer Clinic::read_back(BookingId booking, std::uint64_t key) const {
  const auto use = ledger_.use_of(key);
  if (!use || use->appointment == 0 || ledger_[use->appointment].booking != booking) return {};
  return {BookingAnswer::yes, use->appointment};
}

BookingAnswer Clinic::release(Instant now, std::uint64_t appointment) {
  if (!ledger_.knows(appointment)) return BookingAnswer::no;
  ledger_.release(appointment, now);
  return BookingAnswer::yes;
}

BookingAnswer Clinic::visit(Instant now, std::uint64_t appointment) const {
  if (!ledger_.knows(appointment)) return BookingAnswer::no;
  const VisitRecord& record = ledger_[appointment];
  if (!record.stands()) return BookingAnswer::no;
  const auto recorded = conduct_.recorded_at(record.start, appointment);
  if (!recorded || now < *recorded) return BookingAnswer::not_yet;
  return record.shows_up ? BookingAnswer::yes : BookingAnswer::no;
}

OfficeAnswer Clinic::ask_office(Instant now, BookingId booking, std::uint64_t key) {
  return answer_of(offices_.ask(now, zone_of_office(key), booking, key), booking, key);
}

OfficeAnswer Clinic::answer_message(Instant now, const OfficeMessage& message) {
  const OfficeMood mood = offices_.hear(now, zone_of_office(message.key), message.booking,
                                        message.key, message.channel);
  return answer_of(mood, message.booking, message.key);
}

ZoneId Clinic::zone_of_office(std::uint64_t key) const {
  RB_ASSERT(market_.is_slot(key));
  return providers_.directory()[slot_of(key).provider].office.zone;
}

OfficeAnswer Clinic::answer_of(const OfficeMood& mood, BookingId booking, std::uint64_t key) {
  OfficeAnswer answer{mood.at, mood.answer, {}};
  // What is free when it answers, as far as it can be known now. It agrees to nothing else.
  if (mood.answer == BookingAnswer::yes && !search_.is_free(key, mood.at) &&
      read_back(booking, key).answer != BookingAnswer::yes) {
    answer.answer = BookingAnswer::counter;
  }
  if (answer.answer == BookingAnswer::counter) {
    search_.beside(key, mood.at, kMostCountered, answer.counter);
    if (answer.counter.empty()) answer.answer = BookingAnswer::no;
  }
  return answer;
}

}  // namespace rb::sim
