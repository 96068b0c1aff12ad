#include "core/config/schema.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "core/base/assert.hpp"
#include "core/config/scalars/scalars.hpp"
#include "core/config/suggest.hpp"
#include "core/proto/options.pb.h"

namespace rb {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;

[[nodiscard]] std::string number_text(double number) {
  std::array<char, 32> digits{};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
  return {digits.data(), end.ptr};
}

[[nodiscard]] std::string with_bounds(const FieldDescriptor& field, std::string what) {
  const FieldSchema schema = describe(field);
  if (schema.min && schema.max) {
    return what + " from " + bound_text(field, *schema.min) + " to " +
           bound_text(field, *schema.max);
  }
  if (schema.min) return what + " of at least " + bound_text(field, *schema.min);
  if (schema.max) return what + " of at most " + bound_text(field, *schema.max);
  return what;
}

[[nodiscard]] std::string noun_text(const FieldDescriptor& field) {
  const std::string noun = describe(field).noun;
  return noun.empty() ? "" : ' ' + noun;
}

[[nodiscard]] std::string scalar_with_bounds(const FieldDescriptor& field) {
  const FieldSchema schema = describe(field);
  std::string what = scalar_syntax(*field.message_type());
  if (schema.min) what += ", at least " + bound_text(field, *schema.min);
  if (schema.max) what += ", at most " + bound_text(field, *schema.max);
  return what;
}

[[nodiscard]] std::vector<std::string> choice_names(const EnumDescriptor& type) {
  std::vector<std::string> names;
  for (EnumChoice& choice : choices(type)) names.push_back(std::move(choice.name));
  return names;
}

[[nodiscard]] ShareSum share_sum_named(const std::string& name) {
  if (name == "whole") return ShareSum::whole;
  if (name == "part") return ShareSum::part;
  RB_ASSERT(name.empty());
  return ShareSum::free;
}

}  // namespace

FieldSchema describe(const FieldDescriptor& field) {
  const google::protobuf::FieldOptions& options = field.options();
  FieldSchema schema;
  schema.name = field.name();
  const Descriptor* type = field.message_type();
  schema.shape = type != nullptr && !is_scalar(*type) ? Shape::mapping : Shape::scalar;
  schema.doc = options.GetExtension(proto::doc);
  schema.source = options.GetExtension(proto::src);
  schema.example = options.GetExtension(proto::example);
  if (options.HasExtension(proto::def)) schema.default_yaml = options.GetExtension(proto::def);
  schema.required = options.GetExtension(proto::req);
  if (options.HasExtension(proto::min)) schema.min = options.GetExtension(proto::min);
  if (options.HasExtension(proto::max)) schema.max = options.GetExtension(proto::max);
  if (field.is_repeated()) schema.arity = Arity::list;
  if (options.HasExtension(proto::keyed_by)) {
    schema.arity = Arity::named;
    schema.key = type->FindFieldByName(options.GetExtension(proto::keyed_by));
    schema.value = type->FindFieldByName(options.GetExtension(proto::value_in));
    RB_ASSERT(schema.key != nullptr && schema.value != nullptr);
  }
  schema.noun = options.GetExtension(proto::counts);
  schema.share_sum = share_sum_named(options.GetExtension(proto::sums_to));
  return schema;
}

std::string about(const Descriptor& type) {
  return type.options().GetExtension(proto::about);
}

bool is_scalar(const Descriptor& type) {
  return type.options().HasExtension(proto::scalar);
}

std::string scalar_syntax(const Descriptor& type) {
  return type.options().GetExtension(proto::scalar);
}

std::vector<EnumChoice> choices(const EnumDescriptor& type) {
  std::vector<EnumChoice> result;
  for (int i = 0; i < type.value_count(); ++i) {
    const google::protobuf::EnumValueDescriptor& value = *type.value(i);
    if (value.number() == 0) continue;  // unset
    result.push_back({value.name(), value.options().GetExtension(proto::means), value.number()});
  }
  return result;
}

std::vector<std::string> key_names(const Descriptor& type, const FieldDescriptor* except) {
  std::vector<std::string> names;
  for (int i = 0; i < type.field_count(); ++i) {
    if (type.field(i) != except) names.push_back(type.field(i)->name());
  }
  return names;
}

std::string bound_text(const FieldDescriptor& field, double bound) {
  const Descriptor* type = field.message_type();
  if (type == nullptr || type->name() == "Factor") return number_text(bound);
  if (type->name() == "Share")
    return share_text(std::llround(bound * static_cast<double>(kMillion)));
  return duration_text(std::llround(bound));
}

std::string expected_value(const FieldDescriptor& field) {
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_MESSAGE:
      if (is_scalar(*field.message_type())) return scalar_with_bounds(field);
      return "a mapping with " + listed(key_names(*field.message_type(), describe(field).key));
    case FieldDescriptor::CPPTYPE_ENUM:
      return "one of: " + listed(choice_names(*field.enum_type()));
    case FieldDescriptor::CPPTYPE_BOOL:
      return "true or false";
    case FieldDescriptor::CPPTYPE_STRING:
      return "a text";
    default:
      return with_bounds(field, "a whole number") + noun_text(field);
  }
}

std::string expected_field(const FieldDescriptor& field) {
  const FieldSchema schema = describe(field);
  std::string expected = expected_value(field);
  if (schema.arity == Arity::list) expected = "a list, each item " + expected;
  if (schema.arity == Arity::named) {
    expected = "a mapping of " + schema.key->name() + " to " + expected_value(*schema.value);
  }
  if (!schema.example.empty()) expected += ", for example " + schema.example;
  return expected;
}

}  // namespace rb
