#include "tests/support/engine/transitions.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "tests/support/engine/describe.hpp"

namespace rb::test {
namespace {

std::string kind_of(const EventBody& body) {
  if (const auto* acted = std::get_if<event::PatientActed>(&body)) {
    return std::string(name_of(acted->act));
  }
  if (const auto* asked = std::get_if<event::EhrAsked>(&body)) {
    return asked->kind == EhrKind::check_status ? "check_status" : "booking";
  }
  return {};
}

}  // namespace

void TransitionLog::note(const Event& event, std::string_view from, std::string_view to) {
  reached_.insert({std::string(from), std::string(event_name(event.body)), kind_of(event.body),
                   std::string(to)});
}

std::vector<Transition> parse_table(const std::string& header) {
  std::vector<Transition> rows;
  std::istringstream lines(header);
  bool inside = false;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string slashes, from, event, to;
    words >> slashes >> from >> event >> to;
    if (!inside) {
      inside = from == "from" && event == "event" && to == "to";
      continue;
    }
    if (to.empty()) break;
    Transition row{.from = from, .event = event, .argument = "", .to = to};
    if (const auto bracket = event.find('('); bracket != std::string::npos) {
      row.event = event.substr(0, bracket);
      row.argument = event.substr(bracket + 1, event.size() - bracket - 2);
    }
    rows.push_back(row);
  }
  if (rows.empty()) throw std::runtime_error("no transition table");
  return rows;
}

bool covers(const std::vector<Transition>& table, const Transition& row,
            const ReachedTransition& reached) {
  if (row.from != reached.from || row.event != reached.event || row.to != reached.to) return false;
  if (!row.argument.empty()) return row.argument == reached.argument;
  return std::none_of(table.begin(), table.end(), [&](const Transition& other) {
    return !other.argument.empty() && other.from == row.from && other.event == row.event &&
           other.argument == reached.argument;
  });
}

}  // namespace rb::test
