#include "prod/directory/directory.hpp"

#include "core/base/assert.hpp"

namespace rb::prod {
namespace {

// Debian builds the library for C++14, so that it has a string view of its own.
absl::string_view key(std::string_view text) {
  return {text.data(), text.size()};
}

}  // namespace

void Directory::add(PatientId patient, const proto::Person& person) {
  RB_ASSERT(patient == next_patient() && find(person.id()).is_none());
  people_.push_back(person.SerializeAsString());
  index(patient, person);
}

void Directory::expect(std::size_t patients) {
  people_.reserve(patients);
  numbers_.reserve(patients);
  at_number_.reserve(patients);
  by_id_.reserve(patients);
  by_number_.reserve(patients);
}

Result<void> Directory::restore(PatientId patient, std::string body) {
  proto::Person person;
  if (!person.ParseFromString(body) || patient != next_patient() || !find(person.id()).is_none()) {
    return fail(ErrorCode::corrupt_data,
                "the directory is damaged at patient " + std::to_string(patient.value()));
  }
  people_.push_back(std::move(body));
  index(patient, person);
  return {};
}

void Directory::add_name(const std::string& name, PatientId patient) {
  RB_ASSERT(patient.index() < people_.size());
  const bool added = by_id_.emplace(name, patient).second;
  RB_ASSERT(added);
}

void Directory::index(PatientId patient, const proto::Person& person) {
  by_id_.emplace(person.id(), patient);
  for (const proto::PersonPhone& phone : person.phones()) {
    const PhoneId id{phone.phone()};
    RB_ASSERT(id.index() <= numbers_.size());
    if (id.index() == numbers_.size()) {
      numbers_.push_back(phone.number());
      at_number_.emplace_back();
      by_number_.emplace(phone.number(), id);
    }
    at_number_[id.index()].push_back(patient);
  }
}

proto::Person Directory::person(PatientId patient) const {
  proto::Person person;
  const bool parsed = person.ParseFromString(people_[patient.index()]);
  RB_ASSERT(parsed);
  return person;
}

PatientId Directory::find(std::string_view id) const {
  const auto found = by_id_.find(key(id));
  return found == by_id_.end() ? PatientId::none() : found->second;
}

PhoneId Directory::find_number(std::string_view number) const {
  const auto found = by_number_.find(key(number));
  return found == by_number_.end() ? PhoneId::none() : found->second;
}

}  // namespace rb::prod
