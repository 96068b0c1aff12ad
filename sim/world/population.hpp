// Who the patients truly are, in dense arrays, and the facts that the engine is told about them. A
// roster and the generator (generate.hpp) are the two ways to fill one.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/outreach/commands.hpp"

namespace rb::sim {

enum class PhoneKind : std::uint8_t {
  good,
  bad,    // not in service
  wrong,  // belongs to somebody else by now
};

struct PhoneTruth {
  PhoneKind kind = PhoneKind::good;
  std::uint8_t mobile_carrier = 0;
  bool landline = false;
  bool known_landline = false;  // the engine is told that it cannot be texted
};

// The part of the day in which a person likes to be called.
enum class Preference : std::uint8_t { none, morning, afternoon, evening };

struct PatientTruth {
  std::array<PhoneId, kMaxPhones> phones{};
  std::uint8_t phone_count = 0;
  bool consent = true;
  bool opted_out = false;
  bool settled_before = false;  // the EHR knows that there is nothing to do
  PlaceId place;                // what the engine knows of where they live
  ZoneId zone;                  // where they live: one of the place's zones
  // How much likelier than the average patient they pick up, in 4096ths.
  std::uint16_t habit = 4096;
  Preference preference = Preference::none;
  std::int8_t preferred_daypart =
      -1;                     // the same by the policy's names; -1: none, or not known there
  std::uint8_t language = 0;  // positions in the population's lists of names
  std::uint8_t age = 0;
  std::uint8_t payer = 0;
  std::uint8_t segment = 0;  // what the answer model may know of them
  bool shares_phone = false;
};
static_assert(sizeof(PatientTruth) <= 48);

struct PopulationNames {
  std::vector<std::string> languages;
  std::vector<std::string> ages;
  std::vector<std::string> payers;
  std::vector<std::string> mobile_carriers;
};

// For reports.
struct PatientProfile {
  std::uint8_t language = 0;  // positions in PopulationNames
  std::uint8_t age = 0;
  std::uint8_t payer = 0;
  ZoneId zone;
  bool reachable = false;  // has a number that works and is theirs
  bool textable = false;   // and one of those takes texts
  bool shares_phone = false;
};

class Population {
 public:
  explicit Population(PopulationNames names = {}) : names_(std::move(names)) {}

  // Ids are dense, in the order of the calls.
  PlaceId add_place(const command::RegisterPlace& place);  // its own id is ignored
  PhoneId add_phone(const PhoneTruth& phone);
  PatientId add_patient(const PatientTruth& patient);  // phones and place were added before
  void mark_phone_shared(PatientId patient) { patients_[patient.index()].shares_phone = true; }
  void reserve(std::size_t patients);

  [[nodiscard]] std::size_t size() const { return patients_.size(); }
  [[nodiscard]] std::size_t phones() const { return phones_.size(); }
  [[nodiscard]] const PatientTruth& operator[](PatientId id) const { return patients_[id.index()]; }
  [[nodiscard]] const PhoneTruth& phone(PhoneId id) const { return phones_[id.index()]; }
  [[nodiscard]] const command::RegisterPlace& place(PlaceId id) const {
    return places_[id.index()];
  }
  [[nodiscard]] const PopulationNames& names() const { return names_; }
  [[nodiscard]] PatientProfile profile(PatientId id) const;

  // The commands that make the tenant know its places and people, in order: i < registrations().
  [[nodiscard]] std::size_t registrations() const { return places_.size() + patients_.size(); }
  [[nodiscard]] Command registration(std::size_t i) const;

 private:
  PopulationNames names_;
  std::vector<command::RegisterPlace> places_;
  std::vector<PhoneTruth> phones_;
  std::vector<PatientTruth> patients_;
};

}  // namespace rb::sim
