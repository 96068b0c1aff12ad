// Whom a call or text of the daemon's is about: from a telephone number and the name of the attempt
// to a patient of the world. The daemon's assignments have numbers of their own; the world's stand
// beside them, so that no number from outside is a position in here.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "sim/sandbox/people/numbers.hpp"

namespace rb::sim::sandbox {

struct Party {
  AssignmentId assignment{};  // the world's
  PatientId patient{};
  CampaignId campaign{};
  PhoneId phone{};           // that was rung last
  std::string our_number{};  // that rang it
  std::string link{};        // in the last text
  bool texted = false;       // a text of this assignment has arrived
  std::uint16_t attempts = 0;
};

class Parties {
 public:
  // campaigns: of the scenario, at least one; in the order in which a patient is contacted for
  // them.
  Parties(const Numbers& numbers, std::vector<CampaignId> campaigns)
      : numbers_(numbers), campaigns_(std::move(campaigns)) {}

  struct Question {
    std::string_view number;
    std::optional<std::uint32_t> assignment{};  // the daemon's
    std::optional<std::uint32_t> campaign{};    // the daemon's
  };
  // Null if the number is nobody's. A new assignment belongs to the first person at the number whom
  // no other assignment of that campaign is about, else to the first. Which campaign it is, the
  // daemon may say (numbered as the scenario's); else the patient's first assignment is the
  // first of the campaigns, the second one the second.
  [[nodiscard]] Party* find(const Question& question);

  [[nodiscard]] Party& at(AssignmentId assignment) { return parties_[assignment.index()]; }
  // The world's assignment beside one of the daemon's; nullopt if nobody was contacted for it.
  [[nodiscard]] std::optional<AssignmentId> named(std::uint32_t assignment) const;
  // The world's assignments of a patient so far.
  [[nodiscard]] std::vector<AssignmentId> of(PatientId patient) const;

 private:
  [[nodiscard]] CampaignId campaign_of(PatientId patient, std::optional<std::uint32_t> said) const;
  [[nodiscard]] bool is_taken(PatientId patient, std::optional<std::uint32_t> said) const;

  const Numbers& numbers_;
  std::vector<CampaignId> campaigns_;
  std::deque<Party> parties_;  // addresses stay; by the world's assignment
  std::map<std::uint32_t, AssignmentId> by_assignment_;               // the daemon's
  std::map<std::pair<PatientId, CampaignId>, AssignmentId> unnamed_;  // attempts without a name
  std::map<PatientId, std::vector<AssignmentId>> by_patient_;
};

}  // namespace rb::sim::sandbox
