#include "sim/sandbox/carrier/desk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace rb::sim::sandbox {
namespace {

constexpr Millis kNobodyRings = 3s;  // a number that the world does not know is announced as such

}  // namespace

std::string Desk::next_sid(const char* prefix) {
  return fmt::format("{}{:032x}", prefix, ++sids);
}

void Desk::tell(const std::string& url, net::Fields fields) {
  if (url.empty() || fault == Fault::lose_callbacks) return;
  send(signed_form(url, std::move(fields), account.token), [](const net::Answer&) {});
}

void Desk::answer(Respond& respond, net::Response response) const {
  if (fault == Fault::lose_answers) return respond(std::nullopt);
  respond(std::move(response));
}

Party* Desk::begin(std::string_view to, std::string_view from, const std::string& callback,
                   AttemptId& attempt) {
  Parties::Question question{.number = to};
  if (const auto name = read_attempt(parameter_of(callback, "attempt"))) {
    question.assignment = name->assignment;
  }
  const std::string campaign = parameter_of(callback, "campaign");
  std::uint32_t number = 0;
  if (std::from_chars(campaign.data(), campaign.data() + campaign.size(), number).ec ==
      std::errc{}) {
    question.campaign = number;
  }
  Party* party = begin(question, attempt);
  if (party != nullptr) party->our_number = from;
  return party;
}

Party* Desk::begin(const Parties::Question& question, AttemptId& attempt) {
  Party* party = parties.find(question);
  if (party != nullptr) attempt = {party->assignment, ++party->attempts};
  return party;
}

std::shared_ptr<Talker> Desk::talker(const Party& party, Channel channel, Disposition wants) const {
  if (talkers == nullptr) return nullptr;
  const std::uint32_t first = channel == Channel::text ? kTextTalks : 0;
  return talkers->talker(world.population(),
                         {.patient = party.patient,
                          .campaign = party.campaign,
                          .call = first + party.attempts,
                          .wants = wants},
                         channel);
}

std::shared_ptr<Talker> Desk::called_by_agent(const Party& party, Disposition wants) const {
  if (talkers == nullptr) return nullptr;
  return talkers->called_by_agent(world.population(), {.patient = party.patient,
                                                       .campaign = party.campaign,
                                                       .call = party.attempts,
                                                       .wants = wants});
}

std::size_t Desk::note_talk(const Talker& talker, const std::string& attempt, Instant from,
                            std::optional<std::size_t> entry) {
  if (!entry) {
    entry = ledger.talks.size();
    ledger.talks.emplace_back();
  }
  ledger.talks[*entry] = {.attempt = attempt,
                          .patient = patient_name(talker.mind().patient),
                          .channel = talker.channel(),
                          .from = from,
                          .wants = std::string(name_of(talker.mind().wants)),
                          .decided = std::string(name_of(talker.decided())),
                          .wrong_date = talker.wrong_date(),
                          .offered = talker.was_offered(),
                          .course = talker.course(),
                          .told = talker.told()};
  return *entry;
}

sim::LatestAttempt Desk::dial(const Party* party, AttemptId attempt, bool voicemail) {
  if (party == nullptr) {
    sim::LatestAttempt announced;
    announced.outcome = Outcome::bad_number;
    announced.begin = now();
    announced.end = now() + kNobodyRings;
    return announced;
  }
  world.dispatch(now(), effect::OutboundCall{.attempt = attempt,
                                             .patient = party->patient,
                                             .campaign = party->campaign,
                                             .phone = party->phone,
                                             .voicemail = voicemail,
                                             .advance_text = party->texted,
                                             .latest_end = kNever,
                                             .about = {}});
  return world.latest(attempt.assignment);
}

net::Response carrier_error(int status, int code, const std::string& message) {
  const nlohmann::ordered_json body{{"code", code}, {"message", message}, {"status", status}};
  return net::response(status, "application/json", text_of(body));
}

bool is_number(std::string_view text) {
  return text.size() >= 9 && text.size() <= 16 && text.front() == '+' &&
         std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string field_of(const net::Fields& fields, std::string_view name) {
  const std::string* value = net::find_field(fields, name);
  return value == nullptr ? std::string() : *value;
}

std::string parameter_of(const std::string& url, std::string_view name) {
  const std::size_t at = url.find('?');
  if (at == url.npos) return {};
  const auto fields = net::parse_form(std::string_view(url).substr(at + 1));
  return fields ? field_of(*fields, name) : std::string();
}

net::Response Desk::not_now() const {
  return is_down(now()) ? carrier_error(503, 20503, "Service unavailable")
                        : carrier_error(429, 20429, "Too Many Requests");
}

}  // namespace rb::sim::sandbox
