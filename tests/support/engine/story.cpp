#include "tests/support/engine/story.hpp"

#include <map>
#include <sstream>
#include <stdexcept>
#include <vector>

#include "tests/support/engine/describe.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/support/engine/mirror.hpp"

namespace rb::test {
namespace {

bool is_output(const std::string& line) {
  return line.size() > 4 && line.rfind("  ", 0) == 0 && line[3] == ' ' &&
         (line[2] == '>' || line[2] == '=' || line[2] == '!');
}

std::string without_output(std::string_view script) {
  std::istringstream lines{std::string(script)};
  std::string kept;
  for (std::string line; std::getline(lines, line);) {
    if (!is_output(line)) kept += line + "\n";
  }
  return kept;
}

// "1h30m", "45s", "250ms".
Millis duration_of(const std::string& text) {
  Millis total{};
  std::size_t i = 0;
  while (i < text.size()) {
    std::size_t digits = 0;
    const std::int64_t n = std::stoll(text.substr(i), &digits);
    i += digits;
    std::string unit;
    while (i < text.size() && text[i] >= 'a' && text[i] <= 'z') unit += text[i++];
    if (unit == "ms")
      total += Millis{n};
    else if (unit == "s")
      total += std::chrono::seconds{n};
    else if (unit == "m")
      total += std::chrono::minutes{n};
    else if (unit == "h")
      total += std::chrono::hours{n};
    else if (unit == "d")
      total += n * kDay;
    else
      throw std::runtime_error("no duration: " + text);
  }
  return total;
}

std::int64_t rate_of(const std::string& text) {
  return static_cast<std::int64_t>(std::stod(text) * 1'000'000 + 0.5);
}

// The words of one command, taken off in any order that the command likes.
class Words {
 public:
  explicit Words(const std::string& line) {
    std::istringstream in(line);
    for (std::string word; in >> word;) words_.push_back(word);
  }
  [[nodiscard]] bool empty() const { return words_.empty(); }

  std::string next() {
    if (words_.empty()) throw std::runtime_error("a word is missing");
    std::string word = words_.front();
    words_.erase(words_.begin());
    return word;
  }
  bool flag(std::string_view name) {
    for (auto it = words_.begin(); it != words_.end(); ++it) {
      if (*it != name) continue;
      words_.erase(it);
      return true;
    }
    return false;
  }
  // The word after `name`; `otherwise` if the name is not there.
  std::string after(std::string_view name, std::string otherwise) {
    for (auto it = words_.begin(); it != words_.end(); ++it) {
      if (*it != name) continue;
      if (it + 1 == words_.end()) break;
      std::string value = *(it + 1);
      words_.erase(it, it + 2);
      return value;
    }
    return otherwise;
  }
  // The number of the first word like "a12"; -1 if there is none.
  std::int64_t id(char letter) {
    for (auto it = words_.begin(); it != words_.end(); ++it) {
      if (it->size() < 2 || (*it)[0] != letter || (*it)[1] < '0' || (*it)[1] > '9') continue;
      const std::int64_t value = std::stoll(it->substr(1));
      words_.erase(it);
      return value;
    }
    return -1;
  }
  void must_be_empty() const {
    if (!words_.empty()) throw std::runtime_error("not understood: " + words_.front());
  }

 private:
  std::vector<std::string> words_;
};

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, ',');) parts.push_back(part);
  return parts;
}

class Story {
 public:
  std::string run(std::string_view script, TransitionLog* transitions) {
    std::istringstream lines(without_output(script));
    std::vector<std::string> all;
    for (std::string line; std::getline(lines, line);) all.push_back(line);
    for (std::size_t i = 0; i < all.size(); ++i) {
      out_ += all[i] + "\n";
      if (all[i].empty() || all[i][0] == '#') continue;
      try {
        if (all[i].rfind("policy ", 0) == 0) {
          std::string yaml;
          const std::string name = all[i].substr(7);
          for (; i + 1 < all.size() && all[i + 1].rfind("  ", 0) == 0; ++i) {
            out_ += all[i + 1] + "\n";
            yaml += all[i + 1].substr(2) + "\n";
          }
          policies_[name] = policy_from(yaml, name);
          mirror_.know(policies_[name]);
        } else {
          obey(Words(all[i]));
        }
      } catch (const std::exception& problem) {
        throw std::runtime_error("line " + std::to_string(i + 1) + ": " + all[i] + ": " +
                                 problem.what());
      }
    }
    if (transitions != nullptr) transitions->merge(mirror_.transitions());
    return out_;
  }

 private:
  void obey(Words words);
  bool move(const std::string& word, Words& words);
  bool set_up(const std::string& word, Words& words);
  bool answer(const std::string& word, Words& words);
  void patient(Words& words);

  void step(const Command& command);
  void to(Instant until);
  void show(Rejection rejection);
  [[nodiscard]] std::vector<effect::EhrRequest>& open_requests();
  [[nodiscard]] AttemptId attempt(Words& words);
  [[nodiscard]] AssignmentId assignment(Words& words) const;
  [[nodiscard]] std::string time_for(AssignmentId id, Instant at) const;

  // The zones of stories, by position in the fixture's table.
  [[nodiscard]] ZoneId zone(const std::string& name) const {
    const ZoneId id = test_zones()->find(name);
    if (id.is_none()) throw std::runtime_error("unknown zone " + name);
    return id;
  }

  Engine engine_{test_inputs()};
  Mirror mirror_;
  std::map<std::string, std::shared_ptr<const Policy>> policies_;
  ZoneId zone_ = test_zones()->find("America/New_York");
  Instant now_;
  Instant command_at_;
  bool configured_ = false;
  TenantLimits limits_;
  std::uint64_t seed_ = 1;
  std::uint32_t phones_ = 0;
  std::vector<effect::EhrRequest> requests_;  // without an answer yet
  AttemptId latest_;
  std::string out_;
};

std::string Story::time_for(AssignmentId id, Instant at) const {
  ZoneId zone = zone_;
  const TenantState& state = engine_.state();
  if (!id.is_none() && id.index() < state.assignments.size()) {
    const PatientId who = state.assignments[id.index()].patient;
    const PlaceState& place = state.places[state.patients[who.index()].facts.place.index()];
    if (place.zones.size() > 0) zone = *place.zones.begin();
  }
  return local_text(at, (*test_zones())[zone]);
}

void Story::show(Rejection rejection) {
  if (rejection != Rejection::none) out_ += "  ! " + std::string(name_of(rejection)) + "\n";
  for (const Event& event : engine_.events()) {
    // Setting the scene is not part of the story.
    if (event.body.index() <= 2) continue;
    const WriteTime write = [&](Instant at) { return time_for(event.assignment, at); };
    const std::string at =
        event.at == command_at_ ? "" : time_for(event.assignment, event.at) + "  ";
    out_ += "  > " + at + describe(event, write) + "\n";
  }
  for (const Effect& effect : engine_.effects()) {
    if (const auto* request = std::get_if<effect::EhrRequest>(&effect))
      requests_.push_back(*request);
    if (const auto* call = std::get_if<effect::OutboundCall>(&effect)) latest_ = call->attempt;
    if (const auto* text = std::get_if<effect::OutboundText>(&effect)) latest_ = text->attempt;
    out_ += "  = " +
            describe(effect, [&](Instant at) { return time_for(latest_.assignment, at); }) + "\n";
  }
}

void Story::step(const Command& command) {
  const Rejection rejection = engine_.step(now_, command);
  show(rejection);
  mirror_.fold(engine_.events());
  if (digest(mirror_.state()) != digest(engine_.state())) {
    throw std::runtime_error("the folded events give another state");
  }
}

void Story::to(Instant until) {
  int wakes = 0;
  while (engine_.next_wake() <= until) {
    if (++wakes > 10'000) throw std::runtime_error("10,000 wakes on the way");
    now_ = std::max(now_, engine_.next_wake());
    step(command::Wake{});
  }
  now_ = until;
}

bool Story::move(const std::string& word, Words& words) {
  if (word == "at") {
    const std::string day = words.next();
    const Instant until = at_local(day + " " + words.next(), (*test_zones())[zone_]);
    if (until < now_) throw std::runtime_error("time does not go back");
    command_at_ = until;
    to(until);
    return true;
  }
  if (word[0] == '+') {
    command_at_ = now_ + duration_of(word.substr(1));
    to(command_at_);
    if (!words.empty()) obey(words);
    return true;
  }
  if (word == "wait" && words.flag("ehr")) {
    for (int wakes = 0; open_requests().empty(); ++wakes) {
      if (wakes == 100 || engine_.next_wake() == kNever)
        throw std::runtime_error("nothing asks the EHR");
      now_ = std::max(now_, engine_.next_wake());
      step(command::Wake{});
    }
    command_at_ = now_;
    return true;
  }
  if (word == "wait") {
    int times = words.empty() ? 1 : std::stoi(words.next());
    while (times > 0) {  // a wake at which nothing happens does not count
      if (engine_.next_wake() == kNever) throw std::runtime_error("nothing to wait for");
      now_ = std::max(now_, engine_.next_wake());
      step(command::Wake{});
      if (!engine_.events().empty()) --times;
    }
    command_at_ = now_;
    return true;
  }
  return false;
}

void Story::patient(Words& words) {
  const TenantState& state = engine_.state();
  command::RegisterPlace place;
  place.place = PlaceId{static_cast<std::uint16_t>(state.places.size())};
  const std::string in = words.after("in", "");
  if (in.empty()) place.zones.push_back(zone_);
  for (const std::string& name : split(in)) place.zones.push_back(zone(name));
  for (const std::string& code : split(words.after("state", ""))) {
    place.states.push_back(us_rules()->find_state(code));
  }
  step(place);
  command::RegisterPatient patient;
  patient.patient = PatientId{static_cast<std::uint32_t>(state.patients.size())};
  patient.facts.place = place.place;
  const std::string landline = words.after("landline", "");
  const auto carrier = static_cast<std::uint8_t>(std::stoi(words.after("carrier", "0")));
  for (const std::string& number : split(words.after("phones", std::to_string(phones_)))) {
    const auto id = static_cast<std::uint32_t>(std::stoul(number));
    phones_ = std::max(phones_, id + 1);
    patient.facts.phones.push_back({PhoneId{id}, carrier, number != landline});
  }
  patient.facts.preferred_daypart =
      static_cast<std::int8_t>(std::stoi(words.after("prefers", "-1")));
  patient.facts.segment = static_cast<std::uint8_t>(std::stoi(words.after("segment", "0")));
  patient.facts.consent = !words.flag("no_consent");
  patient.facts.opted_out = words.flag("opted_out");
  step(patient);
}

bool Story::set_up(const std::string& word, Words& words) {
  if (word == "zone") {
    zone_ = zone(words.next());
  } else if (word == "tenant") {
    seed_ = std::stoull(words.after("seed", std::to_string(seed_)));
    limits_.ehr_per_second_ppm = rate_of(words.after("ehr", "10"));
    limits_.calls_per_second_ppm = rate_of(words.after("calls", "1"));
    limits_.texts_per_second_ppm = rate_of(words.after("texts", "10"));
    limits_.trunks = static_cast<std::uint32_t>(std::stoul(words.after("trunks", "100")));
    limits_.agents = static_cast<std::uint32_t>(std::stoul(words.after("agents", "100")));
    limits_.texts_per_carrier_and_day =
        static_cast<std::uint32_t>(std::stoul(words.after("carrier_day", "40000")));
    limits_.ehr_answer_within = duration_of(words.after("answer_within", "60s"));
  } else if (word == "patient") {
    patient(words);
  } else if (word == "campaign") {
    command::StartCampaign start;
    start.campaign = CampaignId{static_cast<std::uint16_t>(engine_.state().campaigns.size())};
    start.policy = policies_.at(words.next());
    start.weight = static_cast<std::uint16_t>(std::stoi(words.after("weight", "1")));
    start.deadline = duration_of(words.after("deadline", ""));
    step(start);
  } else {
    return false;
  }
  return true;
}

// Requests that the engine still waits for, oldest first.
std::vector<effect::EhrRequest>& Story::open_requests() {
  std::erase_if(requests_, [&](const effect::EhrRequest& request) {
    const auto& state = engine_.state().assignments[request.assignment.index()].state;
    const auto* checking = std::get_if<state::Checking>(&state);
    const auto* booking = std::get_if<state::Booking>(&state);
    return !(checking != nullptr && checking->request == request.request && !checking->cleared) &&
           !(booking != nullptr && booking->request == request.request);
  });
  return requests_;
}

AssignmentId Story::assignment(Words& words) const {
  const std::int64_t named = words.id('a');
  return named < 0
             ? AssignmentId{static_cast<std::uint32_t>(engine_.state().assignments.size() - 1)}
             : AssignmentId{static_cast<std::uint32_t>(named)};
}

AttemptId Story::attempt(Words& words) {
  AttemptId id = latest_;
  const std::int64_t named = words.id('a');
  if (named >= 0) {
    id.assignment = AssignmentId{static_cast<std::uint32_t>(named)};
    id.ordinal = engine_.state().assignments[id.assignment.index()].attempts;
  }
  id.ordinal =
      static_cast<std::uint16_t>(std::stoi(words.after("attempt", std::to_string(id.ordinal))));
  return id;
}

bool Story::answer(const std::string& word, Words& words) {
  if (word == "ehr") {
    command::EhrResult result;
    result.answer = value_of<EhrAnswer>(words.next());
    result.retry_after = duration_of(words.after("retry", ""));
    result.appointment = std::stoull(words.after("appointment", "0"));
    const std::string request = words.after("request", "");
    const std::int64_t of = words.id('a');
    static_cast<void>(open_requests());
    auto open = requests_.begin();
    for (; open != requests_.end(); ++open) {
      if (!request.empty() ? open->request.value() == std::stoull(request)
                           : of < 0 || open->assignment.value() == of) {
        break;
      }
    }
    if (open != requests_.end()) {
      result.request = open->request;
      result.assignment = open->assignment;
      requests_.erase(open);
    } else {  // a late or duplicate answer
      if (request.empty() || of < 0) throw std::runtime_error("no such request is open");
      result.request = RequestId{std::stoull(request)};
      result.assignment = AssignmentId{static_cast<std::uint32_t>(of)};
    }
    step(result);
  } else if (word == "taken") {
    step(command::AttemptTaken{attempt(words)});
  } else if (word == "lost") {
    step(command::AttemptLost{attempt(words)});
  } else if (word == "refused") {
    const Outcome outcome = value_of<Outcome>(words.next());
    step(command::AttemptRefused{attempt(words), outcome});
  } else if (word == "finished") {
    command::AttemptFinished finished;
    finished.outcome = value_of<Outcome>(words.next());
    finished.left_voicemail = words.flag("voicemail");
    finished.attempt = attempt(words);
    if (!words.empty()) finished.disposition = value_of<Disposition>(words.next());
    step(finished);
  } else {
    return false;
  }
  return true;
}

void Story::obey(Words words) {
  const std::string word = words.next();
  const auto campaign = [&] {
    const std::int64_t named = words.id('c');
    return CampaignId{static_cast<std::uint16_t>(named < 0 ? 0 : named)};
  };
  const auto person = [&] {
    const std::int64_t named = words.id('p');
    return PatientId{static_cast<std::uint32_t>(named < 0 ? 0 : named)};
  };
  command_at_ = now_;
  if (!configured_ && word != "tenant" && word != "zone" && word != "at") {
    configured_ = true;
    step(command::ConfigureTenant{seed_, limits_});
  }
  if (move(word, words) || set_up(word, words) || answer(word, words)) {
    if (word[0] != '+') words.must_be_empty();
    return;
  }
  if (word == "enrol") {
    const PatientId who = person();
    const Millis within = duration_of(words.after("deadline", ""));
    step(command::EnrollPatient{campaign(), who,
                                within == Millis::zero() ? Instant{} : now_ + within});
  } else if (word == "pause") {
    step(command::PauseCampaign{campaign()});
  } else if (word == "resume") {
    step(command::ResumeCampaign{campaign()});
  } else if (word == "cancel") {
    step(command::CancelCampaign{campaign()});
  } else if (word == "reprioritise") {
    const CampaignId which = campaign();
    const Urgency urgency = value_of<Urgency>(words.next());
    const auto weight = words.empty() ? 1 : std::stoi(words.next());
    step(command::ReprioritiseCampaign{which, urgency, static_cast<std::uint16_t>(weight)});
  } else if (word == "act") {
    const Act act = value_of<Act>(words.next());
    const auto source = value_of<ActSource>(words.after("by", "link"));
    step(command::PatientAct{assignment(words), act, source});
  } else if (word == "opt_out") {
    const PatientId who = person();
    const std::string phone = words.after("phone", "");
    step(command::OptOut{who, phone.empty()
                                  ? PhoneId::none()
                                  : PhoneId{static_cast<std::uint32_t>(std::stoul(phone))}});
  } else if (word == "close") {
    const Ending result = value_of<Ending>(words.next());
    const AssignmentId id = assignment(words);
    const auto* staff =
        std::get_if<state::WithStaff>(&engine_.state().assignments[id.index()].state);
    step(command::CloseTask{staff == nullptr ? TaskId{0} : staff->task, id, result});
  } else if (word == "agents") {
    step(command::ChangeAgents{static_cast<std::uint32_t>(std::stoul(words.next()))});
  } else if (word == "checkpoint") {
    step(command::TakeCheckpoint{});
  } else if (word == "reconcile") {
    step(command::Reconcile{});
  } else {
    throw std::runtime_error("unknown command");
  }
  words.must_be_empty();
}

}  // namespace

std::string run_story(std::string_view script, TransitionLog* transitions) {
  return Story().run(script, transitions);
}

}  // namespace rb::test
