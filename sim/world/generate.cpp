#include "sim/world/generate.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "core/base/random.hpp"
#include "sim/world/parts/share_wheel.hpp"
#include "sim/world/state_zones.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kWhole = ShareWheel::kWhole;
constexpr std::size_t kNone = ShareWheel::npos;
constexpr std::size_t kMostNames = 64;

using Shares = google::protobuf::RepeatedPtrField<proto::WeightedName>;

std::vector<std::string> names_of(const Shares& shares) {
  std::vector<std::string> names;
  for (const proto::WeightedName& entry : shares) names.push_back(entry.name());
  return names;
}

std::vector<NamedShare> shares_of(const Shares& shares) {
  std::vector<NamedShare> named;
  for (const proto::WeightedName& entry : shares) {
    named.push_back({entry.name(), entry.share().ppm()});
  }
  return named;
}

// How readily people pick up by age: [D] from the usual finding that the old are easier to reach by
// phone than the young; the mean is taken out below, so that only the differences count.
double age_factor(const std::string& band) {
  int from = 40;
  std::from_chars(band.data(), band.data() + band.size(), from);
  if (from >= 65) return 1.15;
  return from < 40 ? 0.90 : 0.98;
}

// APHA 242919: contact rate 21.7% at English-speaking practices, 34.1% elsewhere. That is a
// contrast of practices; of patients we take half of it in log terms.
double language_factor(const std::string& language) {
  return language == "en" ? 1.0 : 1.25;
}

Preference preference_of(const std::string& name) {
  if (name == "morning") return Preference::morning;
  if (name == "afternoon") return Preference::afternoon;
  return name == "evening" ? Preference::evening : Preference::none;
}

class Generator {
 public:
  Generator(const PopulationRequest& request)
      : request_(request),
        spec_(*request.spec),
        zones_(ShareWheel::of(spec_.zones())),
        states_(ShareWheel::of(spec_.states())),
        states_by_zone_(shares_of(spec_.zones()), shares_of(spec_.states())),
        languages_(ShareWheel::of(spec_.language())),
        ages_(ShareWheel::of(spec_.age())),
        payers_(ShareWheel::of(spec_.payer())),
        preferences_(ShareWheel::of(spec_.preference())),
        carriers_(ShareWheel::of(spec_.carriers())),
        made_(PopulationNames{names_of(spec_.language()), names_of(spec_.age()),
                              names_of(spec_.payer()), names_of(spec_.carriers())}) {}

  Result<Population> run() {
    if (auto good = check(); !good) return tl::unexpected(good.error());
    prepare();
    const auto count = static_cast<std::uint32_t>(spec_.patients());
    made_.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) make_patient(i);
    return std::move(made_);
  }

 private:
  Result<void> check() {
    if (spec_.patients() < 1) {
      return fail(ErrorCode::invalid_input, "a population needs at least one patient");
    }
    const auto whole = [](const ShareWheel& wheel, const Shares& shares) {
      return !shares.empty() && wheel.total() == kWhole &&
             static_cast<std::size_t>(shares.size()) <= kMostNames;
    };
    if (!whole(zones_, spec_.zones()) || !whole(languages_, spec_.language()) ||
        !whole(ages_, spec_.age()) || !whole(payers_, spec_.payer()) ||
        !whole(carriers_, spec_.carriers())) {
      return fail(ErrorCode::invalid_input,
                  "shares of zones, languages, ages, payers and carriers must each add up to 100%");
    }
    if (states_.total() > kWhole || preferences_.total() > kWhole) {
      return fail(ErrorCode::invalid_input, "shares of states and preferences exceed 100%");
    }
    for (const proto::WeightedName& zone : spec_.zones()) {
      const ZoneId id = request_.zones->find(zone.name());
      if (id.is_none()) return fail(ErrorCode::not_found, "unknown time zone " + zone.name());
      zone_ids_.push_back(id);
    }
    return {};
  }

  void prepare() {
    for (const proto::WeightedName& state : spec_.states()) {
      state_ids_.push_back(request_.rules == nullptr ? StateId::none()
                                                     : request_.rules->find_state(state.name()));
    }
    places_.resize(zone_ids_.size() * 2 * (state_ids_.size() + 1));
    for (const proto::WeightedName& name : spec_.preference()) {
      const auto found = std::find(request_.dayparts.begin(), request_.dayparts.end(), name.name());
      daypart_of_.push_back(found == request_.dayparts.end()
                                ? std::int8_t{-1}
                                : static_cast<std::int8_t>(found - request_.dayparts.begin()));
    }
    age_factors_ = relative(spec_.age(), age_factor);
    language_factors_ = relative(spec_.language(), language_factor);
  }

  // Factors by name, scaled so that their mean over the population is one.
  static std::vector<double> relative(const Shares& shares, double (*factor)(const std::string&)) {
    double mean = 0;
    for (const auto& entry : shares) {
      mean += factor(entry.name()) * static_cast<double>(entry.share().ppm()) / 1e6;
    }
    std::vector<double> factors;
    for (const auto& entry : shares) factors.push_back(factor(entry.name()) / mean);
    return factors;
  }

  [[nodiscard]] DrawKey key(Stream stream, std::uint32_t patient, std::uint64_t what) const {
    return {request_.seed, stream, patient, what};
  }

  // One place for each (zone, second possible zone, state) that occurs, in order of first use.
  PlaceId place_of(std::size_t zone, bool zone_unknown, std::size_t state) {
    const std::size_t states = state_ids_.size() + 1;
    const std::size_t state_index = state == kNone ? state_ids_.size() : state;
    PlaceId& place = places_[(zone * 2 + (zone_unknown ? 1 : 0)) * states + state_index];
    if (!place.is_none()) return place;
    command::RegisterPlace facts;
    facts.zones.push_back(zone_ids_[zone]);
    if (zone_unknown) facts.zones.push_back(zone_ids_[(zone + 1) % zone_ids_.size()]);
    if (state != kNone && !state_ids_[state].is_none()) facts.states.push_back(state_ids_[state]);
    place = made_.add_place(facts);
    return place;
  }

  PhoneId make_phone(std::uint32_t patient, std::uint64_t which) {
    const auto what = [&](std::uint64_t trait) {
      return key(Stream::patient_phone, patient, which * 16 + trait);
    };
    PhoneTruth phone;
    const auto u = static_cast<std::int64_t>(draw_below(what(0), 1'000'000));
    if (u < spec_.bad_number().ppm()) {
      phone.kind = PhoneKind::bad;
    } else if (u < spec_.bad_number().ppm() + spec_.wrong_number().ppm()) {
      phone.kind = PhoneKind::wrong;
    }
    phone.landline = draw_chance(what(1), spec_.landline().ppm());
    // [D] Line-type look-ups find most landlines, not all: the rest shows when a text is refused.
    phone.known_landline = phone.landline && draw_chance(what(2), 700'000);
    phone.mobile_carrier = static_cast<std::uint8_t>(
        carriers_.pick_of_whole(key(Stream::patient_carrier, patient, which)));
    return made_.add_phone(phone);
  }

  // Some people nearly always pick up, some hardly ever: lognormal with mean one. [D] sigma 0.5
  // lets the middle half of patients differ by a factor of two.
  [[nodiscard]] std::uint16_t habit_of(std::uint32_t patient, double relative) const {
    constexpr double kSigma = 0.5;
    const double u = std::max(1e-6, draw_unit(key(Stream::patient_habit, patient, 0)));
    const double own = portable_exp(kSigma * normal_quantile(u) - kSigma * kSigma / 2);
    return static_cast<std::uint16_t>(std::min(own * relative * 4096.0 + 0.5, 65535.0));
  }

  void make_patient(std::uint32_t i) {
    PatientTruth p;
    // Who shares a number shares a home: the same place and zone as the patient before.
    const bool shares =
        i > 0 && draw_chance(key(Stream::patient_phone, i, 1000), spec_.shared_phone().ppm());
    if (shares) {
      const PatientTruth& other = made_[PatientId{i - 1}];
      p.place = other.place;
      p.zone = other.zone;
      p.phones[0] = other.phones[0];
      p.shares_phone = true;
      made_.mark_phone_shared(PatientId{i - 1});
    } else {
      const std::size_t zone = zones_.pick_of_whole(key(Stream::patient_zone, i, 0));
      const bool unknown = zone_ids_.size() > 1 &&
                           draw_chance(key(Stream::patient_zone, i, 1), spec_.zone_unknown().ppm());
      p.zone = zone_ids_[zone];
      p.place =
          place_of(zone, unknown, states_by_zone_.pick(zone, key(Stream::patient_zone, i, 2)));
      p.phones[0] = make_phone(i, 0);
    }
    p.phone_count = 1;
    if (draw_chance(key(Stream::patient_phone, i, 1001), spec_.second_number().ppm())) {
      p.phones[p.phone_count++] = make_phone(i, 1);
    }
    p.consent = !draw_chance(key(Stream::patient_preference, i, 1), spec_.no_consent().ppm());
    p.settled_before =
        draw_chance(key(Stream::patient_preference, i, 2), spec_.already_booked().ppm());
    const std::size_t preference =
        preferences_.pick_of_whole(key(Stream::patient_preference, i, 0));
    if (preference != kNone) {
      p.preference = preference_of(spec_.preference(static_cast<int>(preference)).name());
      p.preferred_daypart = daypart_of_[preference];
    }
    p.language =
        static_cast<std::uint8_t>(languages_.pick_of_whole(key(Stream::patient_language, i, 0)));
    p.age = static_cast<std::uint8_t>(ages_.pick_of_whole(key(Stream::patient_age, i, 0)));
    p.payer = static_cast<std::uint8_t>(payers_.pick_of_whole(key(Stream::patient_payer, i, 0)));
    p.segment =
        static_cast<std::uint8_t>(std::min<int>(p.age, 3) * 4 + std::min<int>(p.language, 3));
    p.habit = habit_of(i, age_factors_[p.age] * language_factors_[p.language]);
    made_.add_patient(p);
  }

  const PopulationRequest& request_;
  const proto::Population& spec_;
  ShareWheel zones_, states_;
  StatesByZone states_by_zone_;
  ShareWheel languages_, ages_, payers_, preferences_, carriers_;
  Population made_;
  std::vector<ZoneId> zone_ids_;
  std::vector<StateId> state_ids_;
  std::vector<PlaceId> places_;
  std::vector<std::int8_t> daypart_of_;
  std::vector<double> age_factors_;
  std::vector<double> language_factors_;
};

}  // namespace

Result<Population> generate_population(const PopulationRequest& request) {
  return Generator(request).run();
}

}  // namespace rb::sim
