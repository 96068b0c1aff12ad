#include "sim/sandbox/carrier/texts.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "sim/sandbox/carrier/listing.hpp"
#include "sim/sandbox/carrier/twiml.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr std::array<std::string_view, 6> kStatuses{"queued",      "sent",   "delivered",
                                                    "undelivered", "failed", "canceled"};
constexpr Millis kValidity = 4h;     // where the request names none
constexpr Millis kNobodyHears = 2s;  // until a number that the world does not know is reported

Millis validity_of(const net::Fields& form) {
  const std::string text = field_of(form, "ValidityPeriod");
  const bool number =
      !text.empty() && text.size() < 6 && text.find_first_not_of("0123456789") == text.npos;
  return number ? Millis{1000 * std::stol(text)} : kValidity;
}

// What the answer to a text that came in says; nullopt: the text was not taken.
std::optional<std::string> message_in(const net::Answer& answer) {
  const auto verbs = answer.ok() ? parse_twiml(answer.body) : fail(ErrorCode::unavailable, "none");
  if (!verbs) return std::nullopt;
  std::string message;
  for (const Verb& verb : *verbs) {
    if (verb.name != "Message") continue;
    if (!message.empty()) message += ' ';
    message += verb.text;
  }
  return message;
}

}  // namespace

std::string_view name_of(TextStatus status) {
  return kStatuses[static_cast<std::size_t>(status)];
}

std::string link_in(std::string_view body) {
  const std::size_t at = std::min(body.find("http://"), body.find("https://"));
  if (at == body.npos) return {};
  std::string link(body.substr(at, body.find_first_of(" \t\r\n<>\"", at) - at));
  while (!link.empty() && std::string_view(".,;:!?)").find(link.back()) != std::string_view::npos) {
    link.pop_back();
  }
  return link;
}

void Texts::place(const net::Fields& form, Respond respond) {
  Text text{.to = field_of(form, "To"),
            .from = field_of(form, "From"),
            .body = field_of(form, "Body"),
            .callback = field_of(form, "StatusCallback"),
            .asked = desk_.now()};
  if (text.from.empty()) text.from = field_of(form, "MessagingServiceSid");
  if (!is_number(text.to)) {
    return desk_.answer(respond, carrier_error(400, 21211, "Invalid 'To' Phone Number"));
  }
  if (text.from.empty()) {
    return desk_.answer(respond, carrier_error(400, 21603, "A 'From' phone number is required"));
  }
  if (text.body.empty()) {
    return desk_.answer(respond, carrier_error(400, 21602, "Message body is required"));
  }
  if (stopped_.contains(text.to)) {
    return desk_.answer(respond,
                        carrier_error(400, 21610, "Attempt to send to unsubscribed recipient"));
  }
  text.sid = desk_.next_sid("SM");
  text.latest_end = desk_.now() + validity_of(form);
  text.party = desk_.begin(text.to, text.from, text.callback, text.attempt);
  text.entry = desk_.ledger.contacts.size();
  desk_.ledger.contacts.push_back({.attempt = parameter_of(text.callback, "attempt"),
                                   .number = text.to,
                                   .sid = text.sid,
                                   .channel = Channel::text,
                                   .asked = text.asked,
                                   .from = kNever,
                                   .disposition = "none"});
  Text& kept = texts_.emplace_back(std::move(text));
  if (kept.party == nullptr) {
    kept.course.outcome = Outcome::bad_number;
    kept.course.begin = desk_.now();
    kept.course.end = desk_.now() + kNobodyHears;
    return taken(kept, Taken::yes, std::move(respond));
  }
  const std::string link = link_in(kept.body);
  if (!link.empty()) kept.party->link = link;
  desk_.world.dispatch(
      desk_.now(),
      effect::OutboundText{
          .attempt = kept.attempt,
          .patient = kept.party->patient,
          .campaign = kept.party->campaign,
          .phone = kept.party->phone,
          .mobile_carrier = desk_.world.population().phone(kept.party->phone).mobile_carrier,
          .link = !link.empty(),
          .latest_end = kept.latest_end,
          .about = {}});
  kept.course = desk_.world.latest(kept.attempt.assignment);
  if (kept.course.stage >= Stage::placed) {
    by_sid_.emplace(kept.sid, &kept);
    follow(kept);
  }
  desk_.waiting.emplace(kept.attempt,
                        [this, &kept, respond = std::move(respond)](Taken how) mutable {
                          taken(kept, how, std::move(respond));
                        });
}

void Texts::taken(Text& text, Taken how, Respond respond) {
  switch (how) {
    case Taken::lost:
      return respond(std::nullopt);
    case Taken::refused_for_good:
      return desk_.answer(
          respond, desk_.world.population().phone(text.party->phone).landline
                       ? carrier_error(400, 21614, "'To' number is not a valid mobile number")
                       : carrier_error(400, 21610, "Attempt to send to unsubscribed recipient"));
    case Taken::refused:
      return desk_.answer(respond, desk_.not_now());
    case Taken::yes:
      break;
  }
  if (text.party == nullptr) {
    by_sid_.emplace(text.sid, &text);
    follow(text);
  }
  desk_.answer(respond, net::response(201, "application/json", json(text)));
}

void Texts::follow(Text& text) {
  LedgerContact& entry = desk_.ledger.contacts[text.entry];
  entry.from = text.course.begin;
  if (text.party != nullptr) entry.patient = patient_name(text.party->patient);
  desk_.agenda.at(text.course.begin, [this, &text] {
    if (text.over()) return;
    text.status = TextStatus::sent;
    tell(text);
  });
  desk_.agenda.at(text.course.end, [this, &text] { arrive(text); });
}

void Texts::arrive(Text& text) {
  if (text.over()) return;
  const bool arrived = text.course.outcome == Outcome::delivered;
  text.status = arrived ? TextStatus::delivered : TextStatus::undelivered;
  if (arrived && text.party != nullptr) {
    text.party->texted = true;
    if (arrived_) arrived_(*text.party, text.body);
  }
  if (text.course.outcome == Outcome::bad_number) text.error = 30005;
  if (text.course.outcome == Outcome::failed) {
    text.error = text.course.end >= text.latest_end ? 30036 : 30003;
  }
  LedgerContact& entry = desk_.ledger.contacts[text.entry];
  entry.until = std::max(desk_.now(), entry.from + Millis{1});
  entry.outcome = name_of(text.course.outcome);
  if (text.course.callback_lost) return;
  tell(text);
  if (text.course.again > Millis{0}) {
    desk_.agenda.after(text.course.again, [this, &text] { tell(text); });
  }
}

void Texts::tell(const Text& text) {
  const std::string status(name_of(text.status));
  net::Fields fields{{"MessageSid", text.sid},
                     {"SmsSid", text.sid},
                     {"AccountSid", desk_.account.sid},
                     {"From", text.from},
                     {"To", text.to},
                     {"MessageStatus", status},
                     {"SmsStatus", status},
                     {"ApiVersion", "2010-04-01"}};
  if (text.error != 0) fields.push_back({"ErrorCode", std::to_string(text.error)});
  desk_.tell(text.callback, std::move(fields));
}

void Texts::text_us(const std::string& their_number, const std::string& our_number,
                    const std::string& body, Answered answered) {
  if (body == "STOP") stopped_.insert(their_number);
  if (desk_.account.webhooks.empty()) return;
  const std::string sid = desk_.next_sid("SM");
  desk_.send(signed_form(desk_.account.webhooks + "/inbound-text",
                         {{"MessageSid", sid},
                          {"SmsSid", sid},
                          {"AccountSid", desk_.account.sid},
                          {"From", their_number},
                          {"To", our_number},
                          {"Body", body},
                          {"NumMedia", "0"},
                          {"ApiVersion", "2010-04-01"}},
                         desk_.account.token),
             [answered = std::move(answered)](const net::Answer& answer) mutable {
               if (answered) answered(message_in(answer));
             });
}

void Texts::change(const std::string& sid, const net::Fields& form, Respond respond) {
  const auto found = by_sid_.find(sid);
  if (found == by_sid_.end()) {
    return desk_.answer(respond, carrier_error(404, 20404, "The requested resource was not found"));
  }
  Text& text = *found->second;
  if (field_of(form, "Status") != "canceled" || text.status != TextStatus::queued ||
      text.party == nullptr) {
    return desk_.answer(respond, carrier_error(400, 30409, "Message cannot be cancelled"));
  }
  desk_.world.dispatch(desk_.now(),
                       effect::Cancellation{.attempt = text.attempt, .phone = text.party->phone});
  text.status = TextStatus::canceled;
  LedgerContact& entry = desk_.ledger.contacts[text.entry];
  entry.until = entry.from;  // it never left
  desk_.answer(respond, net::response(200, "application/json", json(text)));
}

std::string Texts::json(const Text& text) const {
  nlohmann::ordered_json body;
  body["sid"] = text.sid;
  body["account_sid"] = desk_.account.sid;
  body["to"] = text.to;
  body["from"] = text.from;
  body["body"] = text.body;
  body["status"] = name_of(text.status);
  body["direction"] = "outbound-api";
  body["date_created"] = rfc2822(text.asked);
  body["date_sent"] = nullptr;
  if (text.status != TextStatus::queued) body["date_sent"] = rfc2822(text.course.begin);
  body["error_code"] = nullptr;
  if (text.error != 0) body["error_code"] = text.error;
  body["error_message"] = nullptr;
  body["num_segments"] = "1";
  body["api_version"] = "2010-04-01";
  body["uri"] = desk_.base() + "/Messages/" + text.sid + ".json";
  return text_of(body);
}

net::Response Texts::get(const std::string& sid) const {
  const auto found = by_sid_.find(sid);
  if (found == by_sid_.end()) {
    return carrier_error(404, 20404, "The requested resource was not found");
  }
  return net::response(200, "application/json", json(*found->second));
}

net::Response Texts::list(const net::Fields& query) const {
  const std::string to = field_of(query, "To");
  const std::string from = field_of(query, "From");
  return page_of({.path = desk_.base() + "/Messages.json",
                  .key = "messages",
                  .count = texts_.size(),
                  .sid = [&](std::size_t i) { return texts_[i].sid; },
                  .matches =
                      [&](std::size_t i) {
                        const Text& text = texts_[i];
                        const bool queued = text.status == TextStatus::queued;
                        return by_sid_.contains(text.sid) && (to.empty() || text.to == to) &&
                               (from.empty() || text.from == from) &&
                               passes(query, "DateSent", queued ? desk_.now() : text.course.begin);
                      },
                  .json = [&](std::size_t i) { return json(texts_[i]); }},
                 query);
}

}  // namespace rb::sim::sandbox
