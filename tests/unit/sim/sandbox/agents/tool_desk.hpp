// A daemon's desk of tools in miniature: one patient and twenty free times.
// What it is told to refuse, it refuses; what it has booked, it knows.
#pragma once

#include <algorithm>
#include <deque>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace rb::sim::sandbox {

class ToolDesk {
 public:
  using Json = nlohmann::ordered_json;

  bool tells_of_booking = false;
  std::string appointment{};           // that stands, by its start
  std::vector<std::string> missing{};  // details
  bool birth_date_known = true;
  std::string born = "1961-03-14";
  std::string language = "en";
  // Results that a tool gives before it does anything, in order.
  std::map<std::string, std::deque<std::string>> instead{};

  struct Use {
    std::string tool;
    Json arguments;
  };
  std::vector<Use> used{};
  std::string booked{};  // by its start
  std::string decided{};
  bool verified = false;

  static std::string start_of(unsigned slot) {
    return "2026-10-" + std::to_string(10 + slot) + "T09:30:00-04:00";
  }
  [[nodiscard]] std::vector<std::string> tools() const {
    std::vector<std::string> names;
    for (const Use& use : used) names.push_back(use.tool);
    return names;
  }
  // The arguments of the last use; null: it was never used.
  [[nodiscard]] Json last(const std::string& tool) const {
    Json found;
    for (const Use& use : used) {
      if (use.tool == tool) found = use.arguments;
    }
    return found;
  }
  void say_instead(const std::string& tool, const std::string& result) {
    instead[tool].push_back(result);
  }

  // The result, as text.
  std::string use(const std::string& tool, const Json& arguments) {
    used.push_back({tool, arguments});
    auto& before = instead[tool];
    if (!before.empty()) {
      const std::string result = before.front();
      before.pop_front();
      if (tool == "confirm" && result.rfind(R"({"accepted":true)", 0) == 0) decided = tool;
      return result;
    }
    return result_of(tool, arguments).dump();
  }

  [[nodiscard]] std::string context() const { return context_json().dump(); }

 private:
  [[nodiscard]] Json context_json() const {
    Json context{{"accepted", true},
                 {"first_name", "Ana"},
                 {"language", language},
                 {"callback_number", "+15555550150"},
                 {"about", "a visit that is due"},
                 {"identity",
                  {{"birth_date_known", birth_date_known},
                   {"verified", verified},
                   {"attempts_left", attempts_}}},
                 {"tools", {"get_context", "verify_identity", "search_slots"}}};
    context["tools"].push_back(tells_of_booking ? "confirm" : "choose_slot");
    if (!verified) return context;
    context["missing"] = missing;
    if (!appointment.empty()) context["booking"]["appointment"]["start"] = appointment;
    return context;
  }
  [[nodiscard]] Json offers() const {
    Json list = Json::array();
    for (const unsigned slot : offered_)
      list.push_back({{"slot", slot}, {"start", start_of(slot)}});
    return list;
  }
  [[nodiscard]] Json refused(const char* reason) const {
    return {{"accepted", false}, {"reason", reason}};
  }

  Json result_of(const std::string& tool, const Json& arguments) {
    if (tool == "get_context") return context_json();
    if (tool == "write_summary") return {{"accepted", true}};
    if (!decided.empty() && tool != decided) return refused("the_call_is_over");
    if (tool == "verify_identity") {
      verified = attempts_ > 0 && arguments.at("birth_date") == born;
      if (!verified) --attempts_;
      return {{"accepted", true}, {"verified", verified}, {"attempts_left", attempts_}};
    }
    if (tool == "confirm" || tool == "decline") {
      if (tells_of_booking && !verified) return refused("identity_not_verified");
      if (tool == "confirm" && appointment.empty()) return refused("there_is_no_appointment");
    }
    if (tool == "search_slots" || tool == "hold_slot" || tool == "book_slot") {
      if (!verified) return refused(attempts_ > 0 ? "identity_not_verified" : "identity_failed");
      return tool == "search_slots" ? search(arguments) : take(tool, arguments.at("slot"));
    }
    decided = tool;
    Json result{{"accepted", true}};
    if (tool == "transfer_to_person" || tool == "escalate") result["dial"] = nullptr;
    return result;
  }

  Json search(const Json& arguments) {
    for (const Json& told : arguments.value("known", Json::array())) {
      std::erase(missing, told.get<std::string>());
    }
    Json result{{"accepted", true}, {"offers", Json::array()}};
    if (!missing.empty()) {
      result["reason"] = "details_missing";
      result["missing"] = missing;
      return result;
    }
    for (const Json& slot : arguments.value("refused", Json::array())) {
      refused_.insert(slot.get<unsigned>());
    }
    offered_.clear();
    for (unsigned slot = 1; slot <= 20 && offered_.size() < 3; ++slot) {
      if (refused_.count(slot) == 0) offered_.push_back(slot);
    }
    result["offers"] = offers();
    if (offered_.empty()) result["reason"] = "nothing_free";
    return result;
  }

  Json take(const std::string& tool, unsigned slot) {
    const char* did = tool == "hold_slot" ? "held" : "booked";
    Json result{{"accepted", true}, {did, true}, {"start", start_of(slot)}};
    if (std::find(offered_.begin(), offered_.end(), slot) == offered_.end()) {
      return {
          {"accepted", true}, {did, false}, {"reason", "no_longer_offered"}, {"offers", offers()}};
    }
    if (tool == "book_slot") booked = start_of(slot);
    return result;
  }

  int attempts_ = 2;
  std::vector<unsigned> offered_;
  std::set<unsigned> refused_;
};

}  // namespace rb::sim::sandbox
