#include "prod/adapters/offices/wire/message_names.hpp"

#include <charconv>

#include "core/provider/office/ladder.hpp"

namespace rb::prod {
namespace {

// The number at the beginning, which is taken off, with the dash behind it; 0 if there is none that
// fits.
template <class Number>
Number take_number(std::string_view& text) {
  Number number{};
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc{}) return {};
  text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
  if (text.starts_with('-')) text.remove_prefix(1);
  return number;
}

}  // namespace

std::string OfficeMessageNames::of(office::SendId send) const {
  return of(send.request) + "-" + std::to_string(send.round) + "-" + std::to_string(send.rung);
}

std::string OfficeMessageNames::of(OfficeRequestId request) const {
  return prefix_ + std::to_string(request.value());
}

Result<office::SendId> OfficeMessageNames::read(std::string_view message) const {
  if (message.starts_with(prefix_)) {
    std::string_view rest = message.substr(prefix_.size());
    office::SendId send;
    send.request = OfficeRequestId{take_number<std::uint32_t>(rest)};
    send.round = take_number<std::uint8_t>(rest);
    send.rung = take_number<std::uint8_t>(rest);
    // Whatever is written in another way is not ours.
    const bool may_be =
        !send.request.is_none() && send.round >= 1 && send.rung < office::kMostRungs;
    if (may_be && of(send) == message) return send;
  }
  return fail(ErrorCode::not_found, "no message of ours");
}

}  // namespace rb::prod
