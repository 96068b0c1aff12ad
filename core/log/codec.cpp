#include "core/log/codec.hpp"

#include <utility>

#include "core/log/event_fields.hpp"
#include "core/log/wire.hpp"

namespace rb {
namespace wire {

#define RB_ENUM(Type)                                                                  \
  template <>                                                                          \
  bool is_value<Type>(std::uint64_t number) {                                          \
    return number <= 255 && proto::Type::Value_IsValid(static_cast<int>(number)) &&    \
           (number != 0 || proto::Type::Value_Name(proto::Type::Value(0)) != "unset"); \
  }
RB_ENUM(Outcome)
RB_ENUM(Disposition)
RB_ENUM(Withheld)
RB_ENUM(Ending)
RB_ENUM(WakeReason)
RB_ENUM(TaskReason)
RB_ENUM(SkipReason)
RB_ENUM(Act)
RB_ENUM(ActSource)
RB_ENUM(EhrKind)
RB_ENUM(EhrAnswer)
RB_ENUM(PauseReason)
RB_ENUM(Urgency)
RB_ENUM(Channel)
RB_ENUM(CallerId)
RB_ENUM(BookingSource)
RB_ENUM(BookingAsk)
RB_ENUM(BookingAnswer)
RB_ENUM(SearchScope)
RB_ENUM(OfferReason)
RB_ENUM(HoldEnd)
RB_ENUM(BookingAct)
RB_ENUM(Notice)
RB_ENUM(BookingTask)
RB_ENUM(BookingEnding)
RB_ENUM(PartOfDay)
RB_ENUM(OfficeChannel)
#undef RB_ENUM
#define RB_ENUM(Type)                                                    \
  template <>                                                            \
  bool is_value<office::Type>(std::uint64_t number) {                    \
    return number > 0 && number <= 255 &&                                \
           proto::Office##Type::Value_IsValid(static_cast<int>(number)); \
  }
RB_ENUM(Refusal)
RB_ENUM(Ending)
#undef RB_ENUM

void Writer::operator()(std::uint32_t number, const ShortList<PatientPhone, kMaxPhones>& phones) {
  for (const PatientPhone& phone : phones) {
    Writer inner;
    fields(inner, phone);
    message(number, inner);
  }
}

bool Reader::fail() {
  failed_ = true;
  return false;
}

bool Reader::varint(std::uint64_t& value) {
  value = 0;
  for (unsigned shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
    const std::uint8_t byte = rest_.front();
    rest_ = rest_.subspan(1);
    if (shift == 63 && byte > 1) return fail();
    value |= std::uint64_t{byte & 0x7FU} << shift;
    if ((byte & 0x80U) == 0) return true;
  }
  return fail();
}

bool Reader::next(Field& field) {
  if (rest_.empty()) return false;
  std::uint64_t tag = 0;
  if (!varint(tag)) return false;
  if (tag >> 3 == 0 || tag >> 3 > 0x1FFFFFFF) return fail();
  field.number = static_cast<std::uint32_t>(tag >> 3);
  field.type = static_cast<Type>(tag & 7);
  switch (field.type) {
    case Type::varint:
      return varint(field.value);
    case Type::fixed64:
    case Type::fixed32: {
      const std::size_t width = field.type == Type::fixed64 ? 8 : 4;
      if (rest_.size() < width) return fail();
      field.value = 0;
      for (std::size_t i = 0; i < width; ++i) field.value |= std::uint64_t{rest_[i]} << (8 * i);
      rest_ = rest_.subspan(width);
      return true;
    }
    case Type::bytes: {
      std::uint64_t length = 0;
      if (!varint(length)) return false;
      if (length > rest_.size()) return fail();
      field.bytes = rest_.first(static_cast<std::size_t>(length));
      rest_ = rest_.subspan(static_cast<std::size_t>(length));
      return true;
    }
  }
  return fail();
}

namespace {

constexpr std::size_t kBodiesBeforeOffices =
    kBodiesBeforeBookings + std::variant_size_v<BookingEvent>;

// Why a message could not be read; none if it could.
enum class Trouble : std::uint8_t { none, broken, unknown_field, bad_value };

// The enums of a message must be on the wire, since none of them has a value that is zero; only
// Disposition::none and OfficeChannel::fhir are, and need not be.
struct MissingEnums {
  std::uint64_t seen = 0;  // bit per field number
  bool any = false;

  template <class T>
  void operator()(std::uint32_t number, const T&) {
    if constexpr (std::is_enum_v<T> && !std::is_same_v<T, Disposition> &&
                  !std::is_same_v<T, OfficeChannel>) {
      any = any || ((seen >> number) & 1U) == 0;
    }
  }
  void position(std::uint32_t, std::int8_t) {}
  void fixed(std::uint32_t, std::uint64_t) {}
  template <class T>
  void optional(std::uint32_t, const T&) {}
  template <class T>
  void nested(std::uint32_t, const T&) {}
};

template <class Message>
Trouble read_message(std::span<const std::uint8_t> bytes, Message& message) {
  MissingEnums missing;
  Reader reader(bytes);
  Field field;
  while (reader.next(field)) {
    Setter setter(field);
    fields(setter, message);
    if (!setter.known()) return Trouble::unknown_field;
    if (!setter.done()) return Trouble::bad_value;
    missing.seen |= std::uint64_t{1} << field.number;  // known numbers are below 64
  }
  if (reader.failed()) return Trouble::broken;
  fields(missing, std::as_const(message));
  return missing.any ? Trouble::bad_value : Trouble::none;
}

// What is not on the wire is zero, not the default of our struct. Lists and ids are empty there
// already, and enums must be on the wire.
struct Zero {
  template <class T>
  void operator()(std::uint32_t, T& value) {
    if constexpr (std::is_integral_v<T> || std::is_same_v<T, Millis> ||
                  std::is_same_v<T, Instant>) {
      value = T{};
    }
  }
  void position(std::uint32_t, std::int8_t&) {}
  void fixed(std::uint32_t, std::uint64_t& value) { value = 0; }
  template <class T>
  void optional(std::uint32_t, T&) {}
  template <class T>
  void nested(std::uint32_t, T& value) {
    fields(*this, value);
  }
};

template <class E>
Trouble read_fields(std::span<const std::uint8_t> bytes, E& e) {
  Zero zero;
  fields(zero, e);
  return read_message(bytes, e);
}

// Of a body of requests to offices, which names the request besides.
template <class Body>
Trouble read_office(std::span<const std::uint8_t> bytes, OfficeEvent& event, Body& body) {
  OfOffice<Body> whole{event.request, body};
  const Trouble trouble = read_fields(bytes, whole);
  if constexpr (requires { body.send; }) body.send.request = event.request;
  return trouble;
}

// Bookings and requests to offices are one alternative of ours each, the last ones.
template <std::size_t I>
Trouble read_body(std::span<const std::uint8_t> bytes, EventBody& body) {
  if constexpr (I < kBodiesBeforeBookings) {
    return read_fields(bytes, body.emplace<I>());
  } else if constexpr (I < kBodiesBeforeOffices) {
    BookingEvent& booking = body.emplace<BookingEvent>();
    return read_fields(bytes, booking.emplace<I - kBodiesBeforeBookings>());
  } else {
    OfficeEvent& office = body.emplace<OfficeEvent>();
    return read_office(bytes, office, office.body.emplace<I - kBodiesBeforeOffices>());
  }
}

// The field in which a body stands.
std::uint32_t number_of(const EventBody& body) {
  if (const auto* office = std::get_if<OfficeEvent>(&body)) {
    return kFirstOffice + static_cast<std::uint32_t>(office->body.index());
  }
  const auto* booking = std::get_if<BookingEvent>(&body);
  return kFirstBody + static_cast<std::uint32_t>(booking == nullptr
                                                     ? body.index()
                                                     : kBodiesBeforeBookings + booking->index());
}

using BodyReader = Trouble (*)(std::span<const std::uint8_t>, EventBody&);
template <std::size_t... I>
constexpr std::array<BodyReader, sizeof...(I)> body_readers(std::index_sequence<I...>) {
  return {&read_body<I>...};
}
constexpr auto kBodyReaders = body_readers(
    std::make_index_sequence<kBodiesBeforeOffices + std::variant_size_v<office::EventBody>>());

// Null: no body that we know.
BodyReader reader_of(std::uint32_t number) {
  const bool office = number >= kFirstOffice;
  const std::uint32_t position =
      office ? number - kFirstOffice + static_cast<std::uint32_t>(kBodiesBeforeOffices)
             : number - kFirstBody;
  const std::size_t end = office ? kBodyReaders.size() : kBodiesBeforeOffices;
  return number >= kFirstBody && position < end ? kBodyReaders[position] : nullptr;
}

void write_event(Writer& out, const Event& event) {
  out(1, event.sequence);
  out(2, event.at);
  out(3, event.campaign);
  out(4, event.assignment);
  Writer body;
  const auto write = [&](const auto& e) { fields(body, e); };
  std::visit(
      [&](const auto& e) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(e)>, BookingEvent>) {
          std::visit(write, e);
        } else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(e)>, OfficeEvent>) {
          std::visit(
              [&](const auto& inner) {
                write(OfOffice<std::remove_reference_t<decltype(inner)>>{e.request, inner});
              },
              e.body);
        } else {
          write(e);
        }
      },
      event.body);
  out.message(number_of(event.body), body);
}

tl::unexpected<Error> refuse(const Event& event, Trouble trouble, const std::string& where) {
  const std::string name = "event " + std::to_string(event.sequence) + ", " + where;
  if (trouble == Trouble::unknown_field) {
    return fail(ErrorCode::unsupported, name + ": a field that this version does not know");
  }
  return fail(ErrorCode::corrupt_data,
              name + (trouble == Trouble::broken ? ": broken bytes"
                                                 : ": a value that is missing or out of range"));
}

Result<Event> read_event(std::span<const std::uint8_t> bytes) {
  Event event;
  bool has_body = false;
  Reader reader(bytes);
  Field field;
  while (reader.next(field)) {
    if (const BodyReader read = reader_of(field.number)) {
      if (has_body) return fail(ErrorCode::corrupt_data, "an event with two bodies");
      if (field.type != Type::bytes) return refuse(event, Trouble::broken, "its body");
      has_body = true;
      const Trouble trouble = read(field.bytes, event.body);
      if (trouble != Trouble::none) {
        return refuse(event, trouble, "field " + std::to_string(field.number));
      }
      continue;
    }
    Setter setter(field);
    setter(1, event.sequence);
    setter(2, event.at);
    setter(3, event.campaign);
    setter(4, event.assignment);
    if (!setter.known()) return refuse(event, Trouble::unknown_field, "the event itself");
    if (!setter.done()) return refuse(event, Trouble::bad_value, "the event itself");
  }
  if (reader.failed()) return refuse(event, Trouble::broken, "the event itself");
  if (!has_body) return fail(ErrorCode::corrupt_data, "an event without a body");
  return event;
}

}  // namespace

template <class T>
void Setter::nested(std::uint32_t number, T& value) {
  if (!mine(number, Type::bytes)) return;
  fits_ = read_fields(field_.bytes, value) == Trouble::none;
}

void Setter::operator()(std::uint32_t number, ShortList<PatientPhone, kMaxPhones>& phones) {
  if (!mine(number, Type::bytes)) return;
  PatientPhone phone;
  Zero zero;
  fields(zero, phone);
  fits_ = phones.size() < kMaxPhones && read_message(field_.bytes, phone) == Trouble::none;
  if (fits_) phones.push_back(phone);
}

}  // namespace wire

void append_record(std::string& out, const Event& event) {
  constexpr std::uint32_t kEventOfRecord = 3;
  wire::Writer message;
  wire::write_event(message, event);
  wire::Writer record;
  record.message(kEventOfRecord, message);
  wire::Writer length;
  length.varint(record.bytes().size());
  out.append(reinterpret_cast<const char*>(length.bytes().data()), length.bytes().size());
  out.append(reinterpret_cast<const char*>(record.bytes().data()), record.bytes().size());
}

void append_record(std::string& out, const proto::LogRecord& record) {
  const std::string bytes = record.SerializeAsString();
  wire::Writer length;
  length.varint(bytes.size());
  out.append(reinterpret_cast<const char*>(length.bytes().data()), length.bytes().size());
  out += bytes;
}

Result<Event> decode_event(std::span<const std::byte> bytes) {
  return wire::read_event({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

proto::Event to_proto(const Event& event) {
  wire::Writer bytes;
  wire::write_event(bytes, event);
  proto::Event message;
  const bool parsed =
      message.ParseFromArray(bytes.bytes().data(), static_cast<int>(bytes.bytes().size()));
  RB_ASSERT(parsed);
  return message;
}

Result<Event> from_proto(const proto::Event& message) {
  const std::string bytes = message.SerializeAsString();
  return decode_event(std::as_bytes(std::span(bytes)));
}

}  // namespace rb
