// A message to a provider's office as a FHIR Task, and what the office has written into it. Source:
// FHIR R4, Task (its state machine, restriction, output). Pure.
//
// What a Task says, by its status:
//   requested, ready, draft       nothing yet
//   received, in-progress         acknowledged
//   on-hold                       with other times: a counter-offer; else acknowledged
//   accepted, completed           accepted; with a time: at that time
//   rejected                      with other times: a counter-offer; else refused, for the reason
//                                 in statusReason
//   failed, entered-in-error      refused
//   cancelled                     by us: nothing; by them: refused
// A time is an output that is called "start" or "other time", whose value is a Slot or a dateTime,
// or a focus that is not what we wrote. What was asked for is none, and neither is when somebody
// began to work on it (executionPeriod).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/provider/office/vocabulary.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"

namespace rb::prod::fhir {

// Of every such Task: "system|code" to search for.
[[nodiscard]] std::string office_task_code();

// The names of Tasks: "north-4f9ab1c2-office-5-1-0" is the message of request 5, round 1, rung 0,
// "north-4f9ab1c2-office-5" what all of a request have in common. Each Task has both.
class OfficeNames {
 public:
  OfficeNames(const std::string& tenant, const std::string& store)
      : prefix_(tenant + "-" + store + "-office-") {}
  [[nodiscard]] std::string of(office::SendId send) const;
  [[nodiscard]] std::string of(OfficeRequestId request) const;
  // Nothing: it names no message of ours.
  [[nodiscard]] std::optional<office::SendId> read(std::string_view name) const;

 private:
  std::string prefix_;
};

struct OfficeTaskOrder {
  std::string name;          // of the message
  std::string request_name;  // of its request
  std::string patient;       // logical id
  std::string practitioner;  // "Practitioner/12"; "Schedule/3": a calendar that is nobody's
  std::string slot;          // logical id
  Instant start;
  bool reminder = false;
  Instant authored;
  Instant useful_until;  // kNever: it does not say
};
// Nothing clinical in it.
[[nodiscard]] Json office_task(const OfficeTaskOrder& order);

// As the office names it: one of both at least.
struct NamedTime {
  std::string slot;              // logical id; empty: only when
  std::optional<Instant> start;  // not set: only which slot
};
struct OfficeTask {
  std::string id;
  office::SendId send;
  std::string status;
  std::string slot;              // that was asked for; empty: it does not say any more
  std::optional<Instant> start;  // likewise
  bool withdrawn = false;        // by us
  std::optional<office::AnswerKind> answer;
  office::Refusal refusal = office::Refusal::other;
  std::vector<NamedTime> times{};  // with counter_offer and accepted; kMostOfferedTimes at most

  // What would be told, to be compared with what was.
  [[nodiscard]] std::string fingerprint() const;
};
// Nothing for what is no Task of ours.
[[nodiscard]] std::optional<OfficeTask> read_office_task(const Json& resource,
                                                         const OfficeNames& names);

// Whether a status says that nobody is expected: there is nothing to withdraw.
[[nodiscard]] bool is_void(std::string_view status);

// The Task as it was read, cancelled by us.
[[nodiscard]] Json withdrawn_task(Json task);

// From the code, the display or the words of a reason; `other` for what is none of them.
[[nodiscard]] office::Refusal refusal_of(const Json& reason);

}  // namespace rb::prod::fhir
