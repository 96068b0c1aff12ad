#include "core/audit/same_log.hpp"

#include <google/protobuf/util/message_differencer.h>

#include <string>

namespace rb::audit {
namespace {

Violation differs(const proto::LogRecord* record, std::string sentence) {
  Violation violation{Promise::i20, 0, kNone, std::move(sentence)};
  if (record != nullptr && record->has_event()) {
    violation.sequence = record->event().sequence();
    if (record->event().has_assignment()) violation.assignment = record->event().assignment();
  }
  return violation;
}

// One line, such as `modified: event.wake_scheduled.due_ms: 5 -> 6`.
std::string what_differs(const proto::LogRecord& one, const proto::LogRecord& other) {
  std::string report;
  google::protobuf::util::MessageDifferencer differencer;
  differencer.ReportDifferencesToString(&report);
  if (differencer.Compare(one, other)) return "the same values in other bytes";
  return report.substr(0, report.find('\n'));
}

}  // namespace

std::optional<Violation> first_difference(const RecordSource& one, const RecordSource& other) {
  for (;;) {
    const proto::LogRecord* a = one();
    const proto::LogRecord* b = other();
    if (a == nullptr && b == nullptr) return std::nullopt;
    if (a == nullptr || b == nullptr) {
      return differs(a != nullptr ? a : b, a == nullptr
                                               ? "the first run ends here, the second goes on"
                                               : "the second run ends here, the first goes on");
    }
    if (a->SerializeAsString() == b->SerializeAsString()) continue;
    return differs(a, "the runs differ first here: " + what_differs(*a, *b));
  }
}

}  // namespace rb::audit
