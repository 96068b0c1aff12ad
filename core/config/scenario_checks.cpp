#include "core/config/scenario_checks.hpp"

#include <algorithm>
#include <utility>

#include "core/config/scalars/characters.hpp"
#include "core/config/scalars/scalars.hpp"
#include "core/config/schema.hpp"
#include "core/config/suggest.hpp"

namespace rb {
namespace {

class Checks {
 public:
  explicit Checks(const Loaded<proto::Scenario>& loaded) : loaded_(loaded) {}

  void latency() {
    const proto::Latency& latency = loaded_.message.ehr().latency();
    if (latency.p99().ms() >= latency.median().ms()) return;
    const bool p99_written = loaded_.places.contains("ehr.latency.p99");
    tell(p99_written ? "ehr.latency.p99" : "ehr.latency.median",
         "99 of 100 answers within " + duration_text(latency.p99().ms()) +
             " but half of them within " + duration_text(latency.median().ms()),
         "`p99` of at least `median`");
  }

  // What a conversation ends in, where the scenario says it itself and not the purpose.
  void engaged_shares() {
    const proto::Behaviour& behaviour = loaded_.message.behaviour();
    if (!behaviour.has_books_when_engaged()) return;
    const std::int64_t sum =
        behaviour.books_when_engaged().ppm() + behaviour.declines_when_engaged().ppm() +
        behaviour.callback_when_engaged().ppm() + behaviour.escalates_when_engaged().ppm();
    if (sum <= kMillion) return;
    tell("behaviour.books_when_engaged",
         "engaged calls that book, decline, ask for a callback or escalate: together " +
             share_text(sum),
         "at most 100%; the rest decides nothing");
  }

  void operators() {
    std::vector<std::string> names;
    for (EnumChoice& choice : choices(*proto::Urgency::Value_descriptor())) {
      names.push_back(std::move(choice.name));
    }
    for (int i = 0; i < loaded_.message.operator__size(); ++i) {
      const proto::OperatorCommand& command = loaded_.message.operator_(i);
      const bool reprioritises = command.command() == proto::CommandKind::reprioritise;
      const std::string path = "operator[" + std::to_string(i) + "].urgency";
      const std::string& urgency = command.urgency();
      if (reprioritises && urgency.empty()) {
        tell(path, "a new priority without its urgency", "`urgency`, one of: " + listed(names));
      } else if (!reprioritises && !urgency.empty()) {
        tell(path, "an urgency that the command does not use",
             "`command: reprioritise`, or no urgency");
      } else if (reprioritises && std::find(names.begin(), names.end(), urgency) == names.end()) {
        tell(path, quoted(urgency), "one of: " + listed(names) + did_you_mean(urgency, names));
      }
    }
  }

  [[nodiscard]] std::vector<Problem> take() { return std::move(problems_); }

 private:
  void tell(const std::string& path, std::string what, std::string expected) {
    const Place place = nearest_place(loaded_.places, path);
    problems_.push_back(
        {loaded_.file, place.line, place.column, std::move(what), path, std::move(expected)});
  }

  const Loaded<proto::Scenario>& loaded_;
  std::vector<Problem> problems_;
};

}  // namespace

std::vector<Problem> check_scenario(const Loaded<proto::Scenario>& loaded) {
  Checks checks(loaded);
  checks.latency();
  checks.engaged_shares();
  checks.operators();
  return checks.take();
}

}  // namespace rb
