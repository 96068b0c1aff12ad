#include "core/config/walk.hpp"

#include <utility>

#include "core/base/assert.hpp"
#include "core/config/defaults.hpp"
#include "core/config/scalars/characters.hpp"
#include "core/config/scalars/scalars.hpp"
#include "core/config/suggest.hpp"

namespace rb {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using Kind = YamlNode::Kind;

[[nodiscard]] std::string joined(const std::string& path, const std::string& key) {
  return path.empty() ? key : path + '.' + key;
}

[[nodiscard]] std::string found(const YamlNode& node) {
  switch (node.kind) {
    case Kind::nothing:
      return "no value";
    case Kind::scalar:
      return quoted(node.text);
    case Kind::list:
      return "a list";
    case Kind::mapping:
      return "a mapping";
  }
  return "";
}

// The value of `field` in `out`, to be filled: the message itself, or a new item of a list.
[[nodiscard]] Message& value_slot(const FieldDescriptor& field, Message& out) {
  const google::protobuf::Reflection& reflection = *out.GetReflection();
  return field.is_repeated() ? *reflection.AddMessage(&out, &field)
                             : *reflection.MutableMessage(&out, &field);
}

// Every path below `type` at which `key` may be written, lists and names left out.
void collect_paths(const Descriptor& type, const std::string& key, const std::string& path,
                   std::vector<std::string>& out) {
  for (int i = 0; i < type.field_count(); ++i) {
    const FieldDescriptor& field = *type.field(i);
    if (field.name() == key) out.push_back(path);
    const FieldSchema schema = describe(field);
    if (schema.shape == Shape::mapping && schema.arity != Arity::named) {
      collect_paths(*field.message_type(), key, joined(path, field.name()), out);
    }
  }
}

}  // namespace

void Walk::read(const YamlNode& tree, Message& out) {
  if (tree.kind != Kind::mapping) {
    tell(tree.place, found(tree), "", "`key: value` lines, the first being `" + root_ + ": name`");
    return;
  }
  read_mapping({&tree, nullptr, nullptr}, out, "");
}

void Walk::read_mapping(const MappingSource& source, Message& out, const std::string& path) {
  const Descriptor& type = *out.GetDescriptor();
  if (source.written != nullptr) check_keys(*source.written, type, source.named_by, path);
  for (int i = 0; i < type.field_count(); ++i) {
    const FieldDescriptor& field = *type.field(i);
    if (&field == source.named_by) continue;
    const YamlNode* fallback =
        source.fallback == nullptr ? nullptr : source.fallback->find(field.name());
    const YamlEntry* written = nullptr;
    if (source.written != nullptr) {
      for (const YamlEntry& entry : source.written->entries) {
        if (written == nullptr && entry.key.text == field.name()) written = &entry;
      }
    }
    if (written != nullptr) {
      read_field(field, *written, fallback, out, joined(path, field.name()));
      continue;
    }
    const FieldSchema schema = describe(field);
    if (schema.required && fallback == nullptr) {
      const Place place = source.written == nullptr ? Place{} : source.written->place;
      tell(place, "missing key `" + field.name() + "`", path, expected_field(field));
      continue;
    }
    fill_absent(field, fallback, out, path);
  }
}

void Walk::check_keys(const YamlNode& mapping, const Descriptor& type, const Field* named_by,
                      const std::string& path) {
  const std::vector<std::string> names = key_names(type, named_by);
  std::map<std::string, Place, std::less<>> seen;
  for (const YamlEntry& entry : mapping.entries) {
    if (entry.key.kind != Kind::scalar) {
      tell(entry.key.place, found(entry.key) + " as a key", path, "one of: " + listed(names));
      continue;
    }
    const std::string& key = entry.key.text;
    const auto [first, is_new] = seen.emplace(key, entry.key.place);
    if (!is_new) {
      tell(entry.key.place, "the key " + quoted(key) + " a second time", path,
           "it once (it is on line " + std::to_string(first->second.line) + " too)");
      continue;
    }
    const FieldDescriptor* field = type.FindFieldByName(key);
    if (field != nullptr && field != named_by) continue;
    if (key == "<<") {
      tell(entry.key.place, "a merge key (`<<`)", path, "the keys themselves, written out");
      continue;
    }
    std::string hint = belongs_elsewhere(key, path);
    if (hint.empty()) hint = did_you_mean(key, names);
    tell(entry.key.place, "unknown key " + quoted(key), path, "one of: " + listed(names) + hint);
  }
}

void Walk::fill_absent(const Field& field, const YamlNode* fallback, Message& out,
                       const std::string& path) {
  YamlNode own;
  if (fallback == nullptr) {
    const FieldSchema schema = describe(field);
    if (!schema.default_yaml) return;
    own = default_node(*schema.default_yaml);
    fallback = &own;
  }
  ++defaults_depth_;
  read_value(field, *fallback, nullptr, out, joined(path, field.name()));
  --defaults_depth_;
}

void Walk::read_field(const Field& field, const YamlEntry& entry, const YamlNode* fallback,
                      Message& out, const std::string& path) {
  record(path, entry.key.place);
  if (entry.value.kind == Kind::nothing) {
    // A missing value's own place is wherever the next thing happens to stand.
    tell(entry.key.place, "no value", path, expected_field(field));
    return;
  }
  const FieldSchema schema = describe(field);
  YamlNode own;
  if (fallback == nullptr && schema.shape == Shape::mapping && schema.arity == Arity::one &&
      schema.default_yaml) {
    own = default_node(*schema.default_yaml);
    fallback = &own;
  }
  read_value(field, entry.value, fallback, out, path);
}

void Walk::read_value(const Field& field, const YamlNode& node, const YamlNode* fallback,
                      Message& out, const std::string& path) {
  const FieldSchema schema = describe(field);
  if (schema.arity == Arity::named) {
    read_named(field, node, out, path);
  } else if (schema.arity == Arity::list) {
    read_list(field, node, out, path);
  } else if (schema.shape == Shape::scalar) {
    read_scalar_into(field, node, out, path);
  } else if (node.kind != Kind::mapping) {
    tell(node.place, found(node), path, expected_field(field));
  } else {
    read_mapping({&node, fallback, nullptr}, value_slot(field, out), path);
  }
}

void Walk::read_list(const Field& field, const YamlNode& node, Message& out,
                     const std::string& path) {
  const FieldSchema schema = describe(field);
  // One value stands for a list of one: `hours: "09:00-17:00"`.
  if (node.kind == Kind::scalar && schema.shape == Shape::scalar) {
    record(path + "[0]", node.place);
    read_scalar_into(field, node, out, path);
    return;
  }
  if (node.kind != Kind::list) {
    tell(node.place, found(node), path, expected_field(field));
    return;
  }
  if (node.items.empty() && schema.required) {
    tell(node.place, "an empty list", path, expected_field(field));
  }
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    const YamlNode& item = node.items[i];
    const std::string item_path = path + '[' + std::to_string(i) + ']';
    record(item_path, item.place);
    if (schema.shape == Shape::scalar) {
      read_scalar_into(field, item, out, item_path);
    } else if (item.kind != Kind::mapping) {
      tell(item.place, found(item), item_path, expected_value(field));
    } else {
      read_mapping({&item, nullptr, nullptr}, value_slot(field, out), item_path);
    }
  }
}

void Walk::read_named(const Field& field, const YamlNode& node, Message& out,
                      const std::string& path) {
  const FieldSchema schema = describe(field);
  if (node.kind != Kind::mapping) {
    tell(node.place, found(node), path, expected_field(field));
    return;
  }
  if (node.entries.empty() && schema.required) {
    tell(node.place, "an empty mapping", path, expected_field(field));
  }
  std::map<std::string, Place, std::less<>> seen;
  for (const YamlEntry& entry : node.entries) {
    const std::string& name = entry.key.text;
    if (entry.key.kind != Kind::scalar || name.empty()) {
      tell(entry.key.place, found(entry.key) + " as a name", path, expected_field(field));
      continue;
    }
    const auto [first, is_new] = seen.emplace(name, entry.key.place);
    if (!is_new) {
      tell(entry.key.place, "the name " + quoted(name) + " a second time", path,
           "it once (it is on line " + std::to_string(first->second.line) + " too)");
      continue;
    }
    const std::string entry_path = joined(path, name);
    record(entry_path, entry.key.place);
    Message& item = value_slot(field, out);
    item.GetReflection()->SetString(&item, schema.key, name);
    if (entry.value.kind == Kind::mapping) {
      read_mapping({&entry.value, nullptr, schema.key}, item, entry_path);
    } else if (entry.value.kind == Kind::nothing) {
      tell(entry.key.place, "no value", entry_path, expected_value(*schema.value));
    } else {
      read_scalar_into(*schema.value, entry.value, item, entry_path);
    }
  }
  check_share_sum(field, node, out, path);
}

void Walk::check_share_sum(const Field& field, const YamlNode& node, const Message& out,
                           const std::string& path) {
  const FieldSchema schema = describe(field);
  const google::protobuf::Reflection& reflection = *out.GetReflection();
  const int count = reflection.FieldSize(out, &field);
  if (schema.share_sum == ShareSum::free || count == 0) return;
  std::int64_t sum = 0;
  for (int i = 0; i < count; ++i) {
    const Message& item = reflection.GetRepeatedMessage(out, &field, i);
    // A share that could not be read was told already; a sum without it would be a second
    // complaint.
    if (!item.GetReflection()->HasField(item, schema.value)) return;
    sum += amounts_of(item.GetReflection()->GetMessage(item, schema.value)).values[0];
  }
  if (schema.share_sum == ShareSum::whole ? sum == kMillion : sum <= kMillion) return;
  tell(node.place, "shares that add up to " + share_text(sum), path,
       schema.share_sum == ShareSum::whole ? "100%" : "at most 100%");
}

void Walk::record(const std::string& path, const Place& place) {
  if (defaults_depth_ == 0) places_.emplace(path, place);
}

void Walk::tell(const Place& place, std::string what, const std::string& path,
                std::string expected) {
  RB_ASSERT(defaults_depth_ == 0);  // a default of the schema that its own reader refuses
  problems_.push_back({file_, place.line, place.column, std::move(what),
                       path.empty() ? root_ : path, std::move(expected)});
}

std::string Walk::belongs_elsewhere(const std::string& key, const std::string& path) const {
  std::vector<std::string> paths;
  collect_paths(type_, key, "", paths);
  if (paths.size() != 1 || paths.front() == path) return "";
  return paths.front().empty() ? " (`" + key + "` belongs at the top of the file)"
                               : " (`" + key + "` belongs in `" + paths.front() + "`)";
}

}  // namespace rb
