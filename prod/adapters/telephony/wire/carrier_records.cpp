#include "prod/adapters/telephony/wire/carrier_records.hpp"

#include <charconv>
#include <nlohmann/json.hpp>

#include "edge/net/retry.hpp"
#include "prod/adapters/telephony/wire/carrier_codes.hpp"

namespace rb::prod {
namespace {

using Json = nlohmann::json;

constexpr int kMostTalkSeconds = 24 * 60 * 60;

std::string text_of(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

// A number, be it written as one or as text ("duration": "15").
int number_of(const Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end()) return 0;
  if (found->is_number_integer()) {
    const auto number = found->get<std::int64_t>();
    return number > 0 && number < 1'000'000 ? static_cast<int>(number) : 0;
  }
  const std::string text = text_of(object, name);
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() && number > 0 ? number : 0;
}

std::optional<CarrierRecord> record_of(const Json& object) {
  if (!object.is_object()) return std::nullopt;
  CarrierRecord record{
      .sid = text_of(object, "sid"),
      .status = text_of(object, "status"),
      .from = text_of(object, "from"),
      .sender_pool = text_of(object, "messaging_service_sid"),
      .direction = text_of(object, "direction"),
      .created = parse_carrier_date(text_of(object, "date_created")),
      .sent = parse_carrier_date(text_of(object, "date_sent")),
      .answered_by = text_of(object, "answered_by"),
      .talk = std::chrono::seconds{std::min(number_of(object, "duration"), kMostTalkSeconds)},
      .error_code = number_of(object, "error_code")};
  // A record that cannot be placed in time might be any attempt's: better to read none at all.
  if (record.sid.empty() || record.status.empty() || !record.created) return std::nullopt;
  return record;
}

tl::unexpected<Error> unreadable() {
  return fail(ErrorCode::corrupt_data, "the carrier's answer is no record of calls or texts");
}

}  // namespace

std::optional<Instant> parse_carrier_date(std::string_view text) {
  constexpr std::string_view kUtc = "+0000";
  std::string date(text);
  if (text.ends_with(kUtc)) date.replace(date.size() - kUtc.size(), kUtc.size(), "GMT");
  // A date alone, as HTTP writes it; plain seconds are none.
  if (!date.ends_with("GMT")) return std::nullopt;
  const auto since_epoch = net::parse_retry_after(date, Instant{});
  if (!since_epoch) return std::nullopt;
  return Instant{*since_epoch};
}

Result<CarrierRecord> read_record(std::string_view json) {
  const Json object = Json::parse(json, nullptr, false);
  auto record = record_of(object);
  if (!record) return unreadable();
  return std::move(*record);
}

Result<CarrierPage> read_page(Channel channel, std::string_view json) {
  const Json object = Json::parse(json, nullptr, false);
  if (!object.is_object()) return unreadable();
  const auto list = object.find(channel == Channel::text ? "messages" : "calls");
  if (list == object.end() || !list->is_array()) return unreadable();
  CarrierPage page;
  for (const Json& item : *list) {
    auto record = record_of(item);
    if (!record) return unreadable();
    page.records.push_back(std::move(*record));
  }
  page.next = text_of(object, "next_page_uri");
  return page;
}

std::optional<command::AttemptFinished> finished_by(AttemptId attempt, Channel channel,
                                                    const CarrierRecord& record, Instant now,
                                                    Millis sent_counts_after) {
  if (channel == Channel::voice) {
    return finished_call(
        attempt, {.status = record.status, .answered_by = record.answered_by, .talk = record.talk});
  }
  const bool silent =
      record.status == "sent" && now >= record.sent.value_or(*record.created) + sent_counts_after;
  return finished_text(attempt, {.status = silent ? "delivered" : std::string_view(record.status),
                                 .code = record.error_code});
}

bool is_under_way(const CarrierRecord& call) {
  return call.status == "queued" || call.status == "initiated" || call.status == "ringing" ||
         call.status == "in-progress";
}

}  // namespace rb::prod
