#include "core/log/records.hpp"

#include "core/log/codec.hpp"
#include "core/log/wire.hpp"

namespace rb {
namespace {

tl::unexpected<Error> bad_record(const char* what) {
  return fail(ErrorCode::corrupt_data, std::string("a record of the log is damaged: ") + what);
}

}  // namespace

Result<void> for_each_event(std::span<const std::byte> payload, const EachEvent& each) {
  std::span<const std::uint8_t> rest{reinterpret_cast<const std::uint8_t*>(payload.data()),
                                     payload.size()};
  while (!rest.empty()) {
    wire::Reader lengths(rest);
    std::uint64_t length = 0;
    if (!lengths.varint(length)) return bad_record("its length cannot be read");
    std::size_t prefix = 1;
    while ((rest[prefix - 1] & 0x80U) != 0) ++prefix;
    if (length > rest.size() - prefix) return bad_record("it is longer than its frame");
    const auto record = rest.subspan(prefix, static_cast<std::size_t>(length));
    rest = rest.subspan(prefix + static_cast<std::size_t>(length));

    wire::Reader reader(record);
    wire::Field field;
    constexpr std::uint32_t kEvent = 3;  // LogRecord.event
    if (!reader.next(field) || field.number != kEvent || field.type != wire::Type::bytes ||
        !reader.at_end()) {
      return bad_record("it is not an event");
    }
    auto event = decode_event(std::as_bytes(field.bytes));
    if (!event) return tl::unexpected(event.error());
    if (auto done = each(*event); !done) return done;
  }
  return {};
}

}  // namespace rb
