// Who the numbers of the engine are: patients and telephone numbers of one tenant, in memory. The
// store keeps what is in here; the engine never sees it. Not thread-safe: the tenant's thread only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <absl/container/flat_hash_map.h>

#include "core/base/ids.hpp"
#include "core/base/result.hpp"
#include "core/proto/person.pb.h"

namespace rb::prod {

class Directory {
 public:
  // The next patient, with numbers that are known or next. Precondition: neither the id nor the
  // patient's number is taken.
  void add(PatientId patient, const proto::Person& person);
  // Room for so many, before they are restored.
  void expect(std::size_t patients);
  // From a stored body. Error: corrupt_data.
  [[nodiscard]] Result<void> restore(PatientId patient, std::string body);
  // Another system's record of somebody who is in here: found by its name, too. Precondition: the
  // name is not taken.
  void add_name(const std::string& name, PatientId patient);

  [[nodiscard]] std::size_t patients() const { return people_.size(); }
  [[nodiscard]] PatientId next_patient() const {
    return PatientId{static_cast<std::uint32_t>(people_.size())};
  }
  [[nodiscard]] PhoneId next_phone() const {
    return PhoneId{static_cast<std::uint32_t>(numbers_.size())};
  }

  // Of somebody who is in here.
  [[nodiscard]] proto::Person person(PatientId patient) const;
  // E.164.
  [[nodiscard]] const std::string& number(PhoneId phone) const { return numbers_[phone.index()]; }

  // none() if nobody has this id, or no patient this number.
  [[nodiscard]] PatientId find(std::string_view id) const;
  [[nodiscard]] PhoneId find_number(std::string_view number) const;
  // Everybody who can be reached at a number: households share them.
  [[nodiscard]] const std::vector<PatientId>& at_number(PhoneId phone) const {
    return at_number_[phone.index()];
  }

  // Numbers that asked to be left alone before anybody here had them.
  void stop_number(std::string number) { stopped_.insert(std::move(number)); }
  [[nodiscard]] bool is_stopped(const std::string& number) const {
    return stopped_.contains(number);
  }

 private:
  void index(PatientId patient, const proto::Person& person);

  std::vector<std::string> people_;  // serialized: most of them are looked at rarely
  std::vector<std::string> numbers_;
  std::vector<std::vector<PatientId>> at_number_;
  // Flat: with a million people a node behind every name is most of what a start waits for.
  absl::flat_hash_map<std::string, PatientId> by_id_;
  absl::flat_hash_map<std::string, PhoneId> by_number_;
  std::unordered_set<std::string> stopped_;
};

}  // namespace rb::prod
