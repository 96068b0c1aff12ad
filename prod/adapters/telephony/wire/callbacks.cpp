#include "prod/adapters/telephony/wire/callbacks.hpp"

#include <algorithm>
#include <charconv>

#include "prod/adapters/telephony/wire/callback_urls.hpp"

namespace rb::prod {
namespace {

constexpr int kMostTalkSeconds = 24 * 60 * 60;

std::string_view value(const net::Fields& form, std::string_view name) {
  const std::string* found = net::find_field(form, name);
  return found == nullptr ? std::string_view{} : std::string_view(*found);
}

// 0 for what is no number: the fields in question are extras.
int number(const net::Fields& form, std::string_view name) {
  const std::string_view text = value(form, name);
  int found = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), found);
  return error == std::errc{} && end == text.data() + text.size() && found > 0 ? found : 0;
}

// "+" and 2 to 15 digits. Withheld numbers come as words, or as the digits of words.
bool is_number(std::string_view text) {
  return text.size() >= 3 && text.size() <= 16 && text[0] == '+' && text[1] != '0' &&
         text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// Letters and digits; what the carrier gives becomes part of an address.
bool is_sid(std::string_view text) {
  const auto plain = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  for (const char c : text) {
    if (!plain(c)) return false;
  }
  return !text.empty() && text.size() <= 64;
}

tl::unexpected<Error> wrong(std::string_view field) {
  return fail(ErrorCode::invalid_input, "`" + std::string(field) + "` is missing or malformed");
}

}  // namespace

Result<StatusReport> read_call_status(const net::Fields& query, const net::Fields& form) {
  const auto attempt = attempt_of(query);
  if (!attempt) return tl::unexpected(attempt.error());
  const std::string_view sid = value(form, "CallSid");
  const std::string_view status = value(form, "CallStatus");
  if (!is_sid(sid)) return wrong("CallSid");
  if (!is_call_status(status)) return wrong("CallStatus");
  const int talk = std::min(number(form, "CallDuration"), kMostTalkSeconds);
  StatusReport report{
      .attempt = *attempt,
      .sid = std::string(sid),
      .finished = finished_call(*attempt, {.status = status,
                                           .answered_by = value(form, "AnsweredBy"),
                                           .talk = std::chrono::seconds{talk},
                                           .sip_code = number(form, "SipResponseCode")})};
  return report;
}

Result<StatusReport> read_text_status(const net::Fields& query, const net::Fields& form) {
  const auto attempt = attempt_of(query);
  if (!attempt) return tl::unexpected(attempt.error());
  const std::string_view sid = value(form, "MessageSid");
  const std::string_view status = value(form, "MessageStatus");
  if (!is_sid(sid)) return wrong("MessageSid");
  if (!is_text_status(status)) return wrong("MessageStatus");
  const int code = number(form, "ErrorCode");
  StatusReport report{.attempt = *attempt,
                      .sid = std::string(sid),
                      .finished = finished_text(*attempt, {.status = status, .code = code})};
  if (report.finished && report.finished->outcome != Outcome::delivered) {
    report.trouble = verdict_of(Channel::text, code).trouble;
  }
  return report;
}

Result<InboundText> read_inbound_text(const net::Fields& form) {
  const std::string_view sid = value(form, "MessageSid");
  if (!is_sid(sid)) return wrong("MessageSid");
  if (!is_number(value(form, "From"))) return wrong("From");
  if (net::find_field(form, "Body") == nullptr) return wrong("Body");
  return InboundText{std::string(sid), std::string(value(form, "From")),
                     std::string(value(form, "To")), std::string(value(form, "Body"))};
}

Result<InboundCall> read_inbound_call(const net::Fields& form) {
  const std::string_view sid = value(form, "CallSid");
  if (!is_sid(sid)) return wrong("CallSid");
  const std::string_view from = value(form, "From");
  return InboundCall{std::string(sid), is_number(from) ? std::string(from) : std::string{},
                     std::string(value(form, "To"))};
}

}  // namespace rb::prod
